import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Quote} from '../../src/model/annotation.ts';
import {ROOT} from '../open-bundle.ts';
import {runNode} from './run-node.ts';
import {EXPLORE, SHARED} from './run-scorer.ts';
import {type Asked, askCommand, readLines, scoreAnswers} from './score-answers.ts';

/** Of what was shown with a confidence of this tenth: how much there was, and how much of it was right. */
export interface Tenth {
  /** The lower edge: .9 stands for .9 to 1. */
  readonly from: number;
  readonly quoted: {readonly count: number; readonly right: number};
  readonly reported: {readonly count: number; readonly right: number};
}

/**
 * How often each tenth of confidence is right, on the articles of `gold`.
 *
 * The scorers know nothing of confidence: each tenth is scored alone, as if nothing else had been found, and its share of
 * right answers among those that meet the gold is what a reader of that tenth may expect.
 */
export async function reliability(gold: string): Promise<Tenth[]> {
  const work = mkdtempSync(path.join(tmpdir(), 'explore-reliability-'));
  try {
    const file = `${SHARED}gold/${gold}`;
    const articles = readLines<Asked>(file);
    const predicted = askCommand(EXPLORE, file, work);
    const sure = confidences(articles, work);
    const tenths: Tenth[] = [];
    for (let tenth = 0; tenth < 10; tenth++) {
      const isIn = (confidence: number | undefined): boolean =>
        Math.min(9, Math.floor((confidence ?? 0) * 10)) === tenth;
      const part = predicted.map(({id, quotes, reported}, index) => ({
        id,
        quotes: quotes.filter((_, at) => isIn(sure[index]!.quoted[at])),
        reported: reported.filter((_, at) => isIn(sure[index]!.reported[at])),
      }));
      const {quotes, reported} = await scoreAnswers(articles, part, work);
      const {n, accuracy} = quotes.views.core.attribution;
      tenths.push({
        from: tenth / 10,
        quoted: {count: n, right: accuracy ?? 0},
        reported: {count: reported.predicted, right: reported.endToEnd.p},
      });
    }
    return tenths;
  } finally {
    rmSync(work, {recursive: true, force: true});
  }
}

/** The confidences in the order in which the scorer lists what was found: part by part for quotations, one for a report. */
function confidences(articles: readonly {readonly text: string}[], work: string) {
  const files = articles.map(({text}, index) => {
    const file = `${work}/${String(index).padStart(4, '0')}.txt`;
    writeFileSync(file, text);
    return file;
  });
  const printed = runNode(`${ROOT}bin/explore.js`, '--json', ...files);
  return printed
    .split('\n')
    .filter(Boolean)
    .map(line => {
      const {quotes} = JSON.parse(line) as {quotes: readonly Quote[]};
      return {
        quoted: quotes.flatMap(({kind, spans, quoted = [], confidence}) =>
          (kind === 'direct' ? spans : quoted).map(() => confidence),
        ),
        reported: quotes.filter(({kind}) => kind === 'indirect').map(({confidence}) => confidence),
      };
    });
}
