/** `npm run docs` writes every generated document; with `--check` it only says which are out of date, and fails. */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {bashCompletion, fishCompletion, zshCompletion} from './documents/completions.ts';
import type {Document} from './documents/document.ts';
import {flagTable} from './documents/flag-table.ts';
import {keysDocument, keyTable} from './documents/keys.ts';
import {manPage} from './documents/man-page.ts';
import {notice} from './documents/notice.ts';
import {withPart} from './documents/with-part.ts';
import {ROOT} from './open-bundle.ts';

const {version} = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
const documents: readonly Document[] = [
  {path: 'README.md', part: 'keys', text: keyTable()},
  {path: 'README.md', part: 'flags', text: flagTable()},
  {path: 'docs/keys.md', text: keysDocument()},
  {path: 'man/explore.1', text: manPage(version)},
  {path: 'completions/explore.bash', text: bashCompletion()},
  {path: 'completions/_explore', text: zshCompletion()},
  {path: 'completions/explore.fish', text: fishCompletion()},
  {path: 'NOTICE', text: await notice()},
];

const stale = documents.filter(document => {
  const path = ROOT + document.path;
  const now = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const wanted = document.part ? withPart(now, document.part, document.text) : document.text;
  if (now === wanted) return false;
  if (process.argv.includes('--check')) return true;
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, wanted);
  console.log(`wrote ${document.path}`);
  return false;
});
for (const {path, part} of stale) console.error(`${path}${part ? ` (${part})` : ''} is out of date: npm run docs`);
process.exitCode = stale.length > 0 ? 1 : 0;
