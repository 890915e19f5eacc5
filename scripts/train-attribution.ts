/**
 * `npm run train -- ARTICLES.jsonl[.gz]…`: learns from annotated articles who said what, and writes `data/attribution.json`.
 *
 * Deterministic: the same articles give the same file. The articles of all files but the first count `--weigh` times; of
 * numbered ones, those divisible by three are left out: they are for measuring.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {sourceSpace} from '../src/annotate/attribution/source-features.ts';
import {antecedentSpace} from '../src/annotate/coreference/antecedent-features.ts';
import {openLanguage} from '../src/annotate/knowledge.ts';
import {speechSpace} from '../src/annotate/quotations/speech-features.ts';
import {writeWeights} from '../src/annotate/scoring/linear.ts';
import {readGold} from './attribution/gold.ts';
import {learn, prepare} from './attribution/learn.ts';

const {positionals: files, values} = parseArgs({
  allowPositionals: true,
  options: {weigh: {type: 'string', default: '3'}},
});
if (!files.length) {
  console.error('usage: npm run train -- ARTICLES.jsonl[.gz]… [--weigh N]');
  process.exit(2);
}
const data = new URL('../data/', import.meta.url);
const language = openLanguage(file => readFileSync(new URL(file, data)));
const articles = files.flatMap((file, i) =>
  readGold(file)
    .filter(({id}) => !/^desk-\d*$/.test(id) || Number(id.slice(5)) % 3 !== 0)
    .map(gold => ({gold, weight: i ? Number(values.weigh) : 1})),
);
const {source, antecedent, speech, report} = learn(prepare(articles, language));
console.log(report);
const model = {
  source: writeWeights(source, sourceSpace),
  antecedent: writeWeights(antecedent, antecedentSpace),
  speech: writeWeights(speech, speechSpace),
  calibration: [
    [0, 0],
    [1, 1],
  ],
};
writeFileSync(new URL('attribution.json', data), `${JSON.stringify(model)}\n`);
