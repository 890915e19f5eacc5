import {readFileSync, writeFileSync} from 'node:fs';
import {runNode} from './run-node.ts';
import {SHARED} from './run-scorer.ts';

export type Rate = {readonly F1: number};

/** What the scorers tell of quotations and of reported speech, as far as it is shown. */
export interface QuoteFigures {
  readonly quotes: {
    readonly views: {
      readonly core: {
        readonly detection: Rate;
        readonly attribution: {
          readonly n: number;
          readonly accuracy: number | null;
          readonly bySpeakerKind: Readonly<Record<string, {readonly accuracy: number}>>;
        };
        readonly endToEnd: Rate;
        readonly speakers: {readonly b3_matched: Rate};
      };
    };
  };
  readonly reported: {
    readonly predicted: number;
    readonly endToEnd: {readonly p: number; readonly f: number};
    readonly detection: Readonly<Record<string, {readonly f: number}>>;
  };
}

/** What the command found in an article, in offsets of its text. */
export interface Answer {
  readonly id: string;
  readonly quotes: readonly unknown[];
  readonly reported: readonly unknown[];
}

/** An annotated article; the scorers know what else it holds. */
export interface Asked {
  readonly id: string;
  readonly text: string;
}

/** Reads a file of a JSON value each line. */
export const readLines = <Row>(file: string): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Row);

export const writeLines = (file: string, rows: readonly unknown[]): void =>
  writeFileSync(file, rows.map(row => `${JSON.stringify(row)}\n`).join(''));

/** Lets a command answer for the articles of a file, in their order; `work` is a folder for what lies between. */
export function askCommand(command: string, gold: string, work: string): Answer[] {
  const file = `${work}/answers.jsonl`;
  runNode(`${SHARED}eval/run-quotes.mjs`, gold, '--explore', command, '--pred', file);
  return readLines<Answer>(file);
}

type ScoreReported = (gold: readonly Asked[], answers: readonly Answer[]) => QuoteFigures['reported'];

/** Scores answers to articles as the scorers would have done with the command's own. */
export async function scoreAnswers(
  gold: readonly Asked[],
  answers: readonly Answer[],
  work: string,
): Promise<QuoteFigures> {
  const files = [`${work}/asked.jsonl`, `${work}/answered.jsonl`] as const;
  writeLines(files[0], gold);
  writeLines(files[1], answers);
  const {scoreReported} = (await import(`${SHARED}eval/score-reported.mjs`)) as {scoreReported: ScoreReported};
  return {
    quotes: JSON.parse(runNode(`${SHARED}eval/score-quotes.mjs`, ...files, '--json')) as QuoteFigures['quotes'],
    reported: scoreReported(gold, answers),
  };
}
