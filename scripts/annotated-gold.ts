/** `node scripts/annotated-gold.ts FOLDER OUT [--fold 0,3]`: annotated articles as plain texts with complete gold, to be scored. */
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {foldOf, readFolder} from './annotated/folder.ts';
import {toComplete} from './annotated/to-complete.ts';

const {
  positionals: [folder, out],
  values,
} = parseArgs({allowPositionals: true, options: {fold: {type: 'string'}}});
if (!folder || !out) {
  console.error('usage: node scripts/annotated-gold.ts FOLDER OUT [--fold 0,3]');
  process.exit(2);
}
mkdirSync(out, {recursive: true});
const articles = readFolder(folder)
  .filter(({id}) => values.fold === undefined || values.fold.split(',').includes(String(foldOf(id))))
  .map(toComplete);
for (const {id, text} of articles) writeFileSync(path.join(out, `${id}.txt`), `${text}\n`);
writeFileSync(path.join(out, 'gold.json'), JSON.stringify({articles}));
console.log(`${articles.length} articles`);
