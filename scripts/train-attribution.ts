/**
 * `npm run train -- ARTICLES.jsonl[.gz] [FOLDER]…`: learns from annotated articles who said what, and writes `data/attribution.json`.
 *
 * Deterministic: the same articles give the same file. A folder holds articles with complete gold, which
 * count `--weigh` times, or annotated ones, which count `--annotated` times and of which `--without 0,3` leaves out fifths.
 * At a full vote the many annotated ones took 1.5 points from news on politics and gave 1 to other beats.
 */
import {existsSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {sourceSpace} from '../src/annotate/attribution/source-features.ts';
import {antecedentSpace} from '../src/annotate/coreference/antecedent-features.ts';
import {openLanguage} from '../src/annotate/knowledge.ts';
import {speechSpace} from '../src/annotate/quotations/speech-features.ts';
import {writeWeights} from '../src/annotate/scoring/linear.ts';
import {foldOf, readFolder} from './annotated/folder.ts';
import {toGold} from './annotated/to-gold.ts';
import {readBeats} from './attribution/beats.ts';
import {learnCalibration} from './attribution/calibrate.ts';
import {type GoldArticle, readGold} from './attribution/gold.ts';
import {copies, learn, prepare} from './attribution/learn.ts';

const data = new URL('../data/', import.meta.url);
const {positionals: files, values} = parseArgs({
  allowPositionals: true,
  options: {
    weigh: {type: 'string', default: '3'},
    annotated: {type: 'string', default: '0.2'},
    without: {type: 'string'},
    out: {type: 'string', default: fileURLToPath(new URL('attribution.json', data))},
  },
});
if (!files.length) {
  console.error(
    'usage: npm run train -- ARTICLES.jsonl[.gz] [FOLDER]… [--weigh N] [--annotated N] [--without FIFTHS] [--out FILE]',
  );
  process.exit(2);
}
const language = openLanguage(file => readFileSync(new URL(file, data)));
const weighed = (gold: readonly GoldArticle[], weight: number, speechWeight = weight) =>
  gold.map(each => ({gold: each, weight, speechWeight}));
const articles = files.flatMap(file => {
  if (!statSync(file).isDirectory()) return weighed(readGold(file), 1);
  if (existsSync(path.join(file, 'gold.json'))) return weighed(readBeats(file), Number(values.weigh));
  const kept = readFolder(file).filter(({id}) => !values.without?.split(',').includes(String(foldOf(id))));
  return weighed(
    kept.map(({id, annotated}) => toGold(id, annotated)),
    Number(values.annotated),
    1,
  );
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
writeFileSync(values.out, `${JSON.stringify(model)}\n`);
