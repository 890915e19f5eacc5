/**
 * Trains the recogniser of names: `npm run train:names -- FILE [FOLDER] [--without gmb] [--born FILE] [--out data]`.
 *
 * FILE holds marked articles, one JSON object a line, FOLDER annotated ones; `--without` leaves a source out, and
 * `--without annotated-0` a fifth of FOLDER, to tell how well what is learned holds: so were those in `data/` made. The classes of words are those
 * that `npm run train:classes` made. `--born` is a file of given names with how many boys and girls were given each, which
 * tell the gender of names that are in no other list; `--only-lists` writes the lists and trains nothing. The same input makes the same bytes: every choice by chance has a seed.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {NAMING_FEATURES} from '../src/annotate/names/features.ts';
import {KINDS, type List, levelOf, openGazetteer} from '../src/annotate/names/gazetteer.ts';
import {hashText} from '../src/annotate/names/hash.ts';
import {openWordClasses} from '../src/annotate/names/word-classes.ts';
import {foldOf, readFolder} from './annotated/folder.ts';
import {type KnownWords, namesOf} from './train-names/annotated-names.ts';
import {withDateline} from './train-names/datelines.ts';
import {type Example, readLines, toBlocks, toExample} from './train-names/examples.ts';
import {headlineOf} from './train-names/headlines.ts';
import {learn} from './train-names/learn.ts';
import {gatherLists, packLists, phraseKey, readPublicLists} from './train-names/lists.ts';
import {packWeights} from './train-names/pack-weights.ts';
import {seeded} from './train-names/random.ts';
import {trainingSet} from './train-names/training-set.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    without: {type: 'string', multiple: true, default: []},
    out: {type: 'string', default: `${root}data`},
    lists: {type: 'string'},
    classes: {type: 'string', default: `${root}data/names-classes.bin`},
    born: {type: 'string'},
    'only-lists': {type: 'boolean', default: false},
    epochs: {type: 'string', default: '12'},
  },
});
const [file, folder] = positionals;
if (file === undefined) {
  console.error(
    'usage: npm run train:names -- FILE [FOLDER] [--without SOURCE] [--born FILE] [--only-lists] [--out FOLDER] [--lists names.json.gz]',
  );
  process.exit(2);
}

const started = Date.now();
const say = (text: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);

const lines = readLines(file).filter(({source}) => !values.without.includes(source));
const annotated = (folder === undefined ? [] : readFolder(folder)).filter(
  ({id}) => !values.without.includes(`annotated-${foldOf(id)}`),
);
const small = new Map<string, number>();
for (const {text} of [...lines, ...annotated.map(each => each.annotated)]) {
  for (const [word] of text.matchAll(/(?<![\p{L}\p{N}-])\p{Ll}[\p{L}’']+/gu))
    small.set(word, (small.get(word) ?? 0) + 1);
}
const publicLists = values.lists ?? `${dirname(dirname(file))}/lists/names.json.gz`;
const data = readPublicLists(publicLists);
const born = values.born === undefined ? '' : readFileSync(values.born, 'utf8');
const packed = packLists(gatherLists(data, `${root}scripts/train-names/lists`, small, born));
writeFileSync(`${values.out}/names-lists.bin`, packed);
const gazetteer = openGazetteer(packed);
say(`lists: ${(packed.length / 1024).toFixed(0)} KB`);
if (values['only-lists']) process.exit(0);

const chance = seeded(5);
const cities = data.city.filter(([name, level]) => level >= 3 && /^[\p{L} '-]+$/u.test(name)).map(([name]) => name);
const listed = (word: string, list: List): number => levelOf(gazetteer.lookUp(hashText(phraseKey(word))), list);
const known: KnownWords = {
  isPeople: word => listed(word, 'kind') === KINDS.people,
  isPlace: word => listed(word, 'region') > 0,
};
const articles = [
  ...lines,
  ...annotated.map(each => ({
    source: 'annotated',
    text: each.annotated.text,
    entities: namesOf(each.annotated, known),
  })),
];
const examples: Example[] = articles.map(({source, text, entities}) => {
  const blocks = toBlocks(text, entities);
  const headline = chance() < 0.35 ? headlineOf(blocks[Math.floor(chance() * blocks.length)]!, chance) : null;
  const [first, ...rest] = blocks;
  const opened = chance() < 0.12 ? [withDateline(first!, cities, data.country, chance), ...rest] : blocks;
  return toExample(source, headline === null ? opened : [headline, ...opened]);
});
say(`${examples.length} documents`);

/** Silver labels, mended by rule, are half as sure as those made by hand; the annotated articles are few. */
const importanceOf = (source: string): number => (source === 'gmb' ? 0.5 : source === 'annotated' ? 2 : 1);
const classes = openWordClasses(readFileSync(values.classes));
const set = trainingSet(examples, {gazetteer, classes}, importanceOf, NAMING_FEATURES);
say(`${set.labels.length} words, ${set.size} features, ${(set.features.length / set.labels.length).toFixed(0)} a word`);

const learned = learn(set, {
  epochs: Number(values.epochs),
  averaged: 5,
  rate: 0.05,
  decay: 0.01,
  dropout: 0.4,
  noise: 0,
  seed: 11,
  report: (epoch, loss) => say(`epoch ${epoch}: loss ${loss.toFixed(5)}`),
});
const weights = packWeights(learned, set.keys, 0.05, 1);
writeFileSync(`${values.out}/names-weights.bin`, weights);
say(`weights: ${(weights.length / 1024).toFixed(0)} KB`);
