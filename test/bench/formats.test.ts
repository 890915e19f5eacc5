import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {makeFormats} from '../../bench/formats.ts';
import {load} from '../../src/load/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'explore-formats-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const files = makeFormats(folder);
const wordsOf = async (input: string): Promise<string> =>
  (await load({input})).articles
    .flatMap(({blocks}) => blocks.map(({text}) => text))
    .join(' ')
    .replace(/[“”]/g, '"');

test.each(files)('$format is read with the words of the plain text', async ({path}) => {
  expect(await wordsOf(path)).toBe(await wordsOf(files[0]!.path));
});
