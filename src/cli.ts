import {readFileSync} from 'node:fs';

// The first brick: the bundled article as it is. Flags, formats and the screen come with the stages they belong to.
process.stdout.write(readFileSync(new URL('../data/ceasefire.txt', import.meta.url), 'utf8'));
