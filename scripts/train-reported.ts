/**
 * `npm run train:reported -- ARTICLES.jsonl[.gz] [FOLDER]…`: learns what is reported speech, and writes `data/reported.json`.
 *
 * A line of the first is an article: `text`, and `reported`, every attribution in it with offsets of content, cue and
 * source. What comes after it, and the articles in `data/annotated`, count `--weigh` times. Deterministic: the same articles
 * give the same file.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {openCues} from '../src/annotate/cues/open-cues.ts';
import {openTagger} from '../src/annotate/tagger/open-tagger.ts';
import {listCases} from './reported/cases.ts';
import {learn} from './reported/learn.ts';
import type {Learned} from './reported/learner.ts';
import {readArticles} from './reported/read-articles.ts';

const data = new URL('../data/', import.meta.url);
const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {
    weigh: {type: 'string', default: '0.25'},
    annotated: {type: 'string', default: fileURLToPath(new URL('annotated', data))},
    out: {type: 'string', default: fileURLToPath(new URL('reported.json', data))},
  },
});
if (!positionals.length) {
  console.error(
    'usage: npm run train:reported -- ARTICLES.jsonl[.gz] [FOLDER]… [--weigh N] [--annotated FOLDER] [--out FILE]',
  );
  process.exit(2);
}
const tagger = openTagger(readFileSync(new URL('tagger.bin', data)));
const cues = openCues(readFileSync(new URL('cues.txt', data), 'utf8'));
const articles = [...positionals, values.annotated].flatMap((from, i) =>
  readArticles(from).map(article => ({article, weight: i ? Number(values.weigh) : 1})),
);
const cases = articles.flatMap(({article, weight}, i) =>
  listCases(article, tagger, cues).map(each => ({...each, weight, article: i})),
);
console.log(`${articles.length} articles, ${cases.length} candidates`);
const {right, speech, edges, report} = learn(cases);
console.log(report);

const pack = (weights: Learned): number[] =>
  [...weights]
    .map(([key, weight]) => [key, Math.round(weight * 100)] as const)
    .filter(([, weight]) => Math.abs(weight) >= 4)
    .sort(([a], [b]) => a - b)
    .flat();
const file = {right: pack(right), speech: pack(speech), edges: pack(edges)};
const json = `${JSON.stringify(file)}\n`;
writeFileSync(values.out, json);
console.log(
  `${file.right.length / 2} + ${file.speech.length / 2} + ${file.edges.length / 2} weights, ${json.length} bytes`,
);
