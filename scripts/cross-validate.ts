/**
 * `npm run eval:cross`: measures what the engine makes of news that it did not learn from, in five folds over all that is
 * annotated. The articles on which rules were tuned by hand (dev) and the others (train) stand beside each other.
 *
 * The models of attribution and of reported speech are learned for each fold from the other four, as those of the package
 * were; all else is the package's. Takes a quarter of an hour. `--answers FILE` keeps what was found in the articles left out,
 * a line each, as the scorers take it. Where the annotated news is absent nothing is measured.
 */
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {type GoldArticle, readGold} from './attribution/gold.ts';
import {deal} from './cross/deal.ts';
import {apart, difference, errorOf, HEAD, meanOf, printRow, type Row, rowOf} from './cross/figures.ts';
import {layPackage, learnInto} from './cross/package-of.ts';
import {SHARED} from './eval/run-scorer.ts';
import {type Answer, askCommand, scoreAnswers, writeLines} from './eval/score-answers.ts';

const FOLDS = 5;
const {values} = parseArgs({options: {answers: {type: 'string'}}});

if (!existsSync(`${SHARED}eval/run-quotes.mjs`)) {
  console.log('eval:cross: the annotated news is not here (../shared beside the project); nothing was measured');
  process.exit(0);
}

type Article = GoldArticle & {readonly publisher: string};
const dev = readGold(`${SHARED}gold/polnear-dev.jsonl`) as Article[];
const train = readGold(`${SHARED}gold/polnear-train.jsonl.gz`) as Article[];
const isDev = new Set(dev.map(({id}) => id));
const all = [...train, ...dev];

const work = mkdtempSync(path.join(tmpdir(), 'explore-cross-'));
try {
  const command = layPackage(`${work}/package`);
  const ask = (articles: readonly Article[]): Answer[] => {
    writeLines(`${work}/articles.jsonl`, articles);
    return askCommand(command, `${work}/articles.jsonl`, work);
  };
  const print = async (name: string, articles: readonly Article[], answers: readonly Answer[]): Promise<Row> => {
    const row = rowOf(await scoreAnswers(articles, answers, work));
    console.log(printRow(`${name} (${articles.length})`, row));
    return row;
  };

  console.log(HEAD);
  const shipped = await print('the package on dev', dev, ask(dev));
  const rows: Row[] = [];
  const answers = new Map<string, Answer>();
  for (const [k, fold] of deal(all, ({id, publisher}) => `${isDev.has(id)} ${publisher}`, FOLDS).entries()) {
    const left = new Set(fold);
    writeLines(
      `${work}/learn.jsonl`,
      all.filter(article => !left.has(article)),
    );
    learnInto(`${work}/package`, `${work}/learn.jsonl`);
    const found = ask(fold);
    for (const answer of found) answers.set(answer.id, answer);
    rows.push(await print(`fold ${k + 1}`, fold, found));
  }
  const crossed = (articles: readonly Article[]): Answer[] => articles.map(({id}) => answers.get(id)!);
  if (values.answers) writeLines(values.answers, crossed(all));
  const mean = meanOf(rows);
  console.log(printRow('mean of the folds', mean));
  console.log(printRow('– its standard error', errorOf(rows)));
  console.log(printRow('– less the package on dev', difference(mean, shipped)));
  const crossedDev = await print('left out, dev', dev, crossed(dev));
  const crossedTrain = await print('left out, train', train, crossed(train));
  console.log(printRow('– train less dev', difference(crossedTrain, crossedDev)));
  const far = apart(mean, shipped);
  console.log(
    `\nThe mean of the folds lies within two points of the package on dev${far.length ? `, but for: ${far.join(', ')}` : ''}.`,
  );
} finally {
  rmSync(work, {recursive: true, force: true});
}
