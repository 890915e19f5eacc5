import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Quote} from '../../src/model/annotation.ts';
import {ROOT} from '../open-bundle.ts';
import {EXPLORE, SHARED} from './run-scorer.ts';

/** Of what was shown with a confidence of this tenth: how much there was, and how much of it was right. */
export interface Tenth {
  /** The lower edge: .9 stands for .9 to 1. */
  readonly from: number;
  readonly quoted: {readonly count: number; readonly right: number};
  readonly reported: {readonly count: number; readonly right: number};
}

interface Predicted<Span> {
  readonly id: string;
  readonly quotes: readonly Span[];
  readonly reported: readonly Span[];
}
type Sourced = {readonly start: number; readonly end: number; readonly source: unknown};
type ScoreReported = (
  gold: readonly unknown[],
  predicted: readonly unknown[],
) => {readonly predicted: number; readonly endToEnd: {readonly p: number}};

/**
 * How often each tenth of confidence is right, on the articles of `gold`.
 *
 * The scorers know nothing of confidence: each tenth is scored alone, as if nothing else had been found, and its share of
 * right answers among those that meet the gold is what a reader of that tenth may expect.
 */
export async function reliability(gold: string): Promise<Tenth[]> {
  const work = mkdtempSync(path.join(tmpdir(), 'explore-reliability-'));
  try {
    const lines = readFileSync(`${SHARED}gold/${gold}`, 'utf8').split('\n').filter(Boolean);
    const articles = lines.map(line => JSON.parse(line) as {id: string; text: string});
    const all = `${work}/all.jsonl`;
    node(`${SHARED}eval/run-quotes.mjs`, `${SHARED}gold/${gold}`, '--explore', EXPLORE, '--pred', all);
    const predicted = readFileSync(all, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line) as Predicted<Sourced>);
    const sure = confidences(articles, work);
    const {scoreReported} = (await import(`${SHARED}eval/score-reported.mjs`)) as {scoreReported: ScoreReported};
    return Array.from({length: 10}, (_, tenth) => {
      const isIn = (confidence: number | undefined): boolean =>
        Math.min(9, Math.floor((confidence ?? 0) * 10)) === tenth;
      const part = predicted.map(({id, quotes, reported}, index) => ({
        id,
        quotes: quotes.filter((_, at) => isIn(sure[index]!.quoted[at])),
        reported: reported.filter((_, at) => isIn(sure[index]!.reported[at])),
      }));
      const file = `${work}/${tenth}.jsonl`;
      writeFileSync(file, part.map(one => `${JSON.stringify(one)}\n`).join(''));
      const {views} = JSON.parse(node(`${SHARED}eval/score-quotes.mjs`, `${SHARED}gold/${gold}`, file, '--json'));
      const {n, accuracy} = views.core.attribution as {n: number; accuracy: number | null};
      const reported = scoreReported(
        lines.map(line => JSON.parse(line)),
        part,
      );
      return {
        from: tenth / 10,
        quoted: {count: n, right: accuracy ?? 0},
        reported: {count: reported.predicted, right: reported.endToEnd.p},
      };
    });
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
  const printed = node(`${ROOT}bin/explore.js`, '--json', ...files);
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

function node(...argv: readonly string[]): string {
  const {status, stdout, stderr} = spawnSync(process.execPath, argv, {encoding: 'utf8', maxBuffer: 1 << 30});
  if (status !== 0) throw new Error(`${argv[0]}: ${stderr.trim() || `ended with ${status}`}`);
  return stdout;
}
