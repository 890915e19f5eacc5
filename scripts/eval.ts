/**
 * `npm run eval`: measures the built command on annotated news, with the figures of others beside ours; `--write` puts the
 * table into the README. The annotated news belongs to its publishers and is no part of the project: where it is absent
 * nothing is measured.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {withPart} from './documents/with-part.ts';
import {measureBeats, measureNames, measureQuotes} from './eval/measure.ts';
import {reliability} from './eval/reliability.ts';
import {SHARED} from './eval/run-scorer.ts';
import {writeTables} from './eval/write-tables.ts';
import {ROOT} from './open-bundle.ts';

if (!existsSync(`${SHARED}eval/run-quotes.mjs`)) {
  console.log('eval: the annotated news is not here (../shared beside the project); nothing was measured');
  process.exit(0);
}
const tables = [measureQuotes(), measureBeats(true), measureBeats(false), measureNames()];
const text = writeTables(tables, await reliability('polnear-dev.jsonl'), new Date().toISOString().slice(0, 10));
console.log(text);
if (process.argv.includes('--write')) {
  const readme = `${ROOT}README.md`;
  writeFileSync(readme, withPart(readFileSync(readme, 'utf8'), 'figures', text));
}
