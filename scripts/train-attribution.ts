/**
 * `npm run train -- ARTICLES.jsonl[.gz] [FOLDER]…`: learns from annotated articles who said what, and writes `data/attribution.json`.
 *
 * Deterministic: the same articles give the same file. What comes after the first file counts `--weigh` times; it can be a
 * folder of articles with complete gold.
 */
import {readFileSync, statSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {sourceSpace} from '../src/annotate/attribution/source-features.ts';
import {antecedentSpace} from '../src/annotate/coreference/antecedent-features.ts';
import {openLanguage} from '../src/annotate/knowledge.ts';
import {speechSpace} from '../src/annotate/quotations/speech-features.ts';
import {writeWeights} from '../src/annotate/scoring/linear.ts';
import {readBeats} from './attribution/beats.ts';
import {learnCalibration} from './attribution/calibrate.ts';
import {readGold} from './attribution/gold.ts';
import {copies, learn, prepare} from './attribution/learn.ts';

const {positionals: files, values} = parseArgs({
  allowPositionals: true,
  options: {weigh: {type: 'string', default: '3'}},
});
if (!files.length) {
  console.error('usage: npm run train -- ARTICLES.jsonl[.gz] [FOLDER]… [--weigh N]');
  process.exit(2);
}
const data = new URL('../data/', import.meta.url);
const language = openLanguage(file => readFileSync(new URL(file, data)));
const articles = files.flatMap((file, i) => {
  const gold = statSync(file).isDirectory() ? readBeats(file) : readGold(file);
  return gold.map(each => ({gold: each, weight: i ? Number(values.weigh) : 1}));
});
const prepared = prepare(articles, language);
const {source, antecedent, speech, report} = learn(prepared);
console.log(report);
const model = {
  source: writeWeights(source, sourceSpace),
  antecedent: writeWeights(antecedent, antecedentSpace),
  speech: writeWeights(speech, speechSpace),
  calibration: learnCalibration(prepared, copies),
};
writeFileSync(new URL('attribution.json', data), `${JSON.stringify(model)}\n`);
