import type {QuoteFigures} from '../eval/score-answers.ts';

/** What is compared, in the order of the columns. */
export const COLUMNS = ['found', 'speaker', 'named', 'pronoun', 'described', 'end to end', 'B³', 'reported'] as const;

/** A figure a column, in percent. */
export type Row = readonly number[];

/** How far two figures may lie apart and still be said to agree, in points. */
const NEAR = 2;

export function rowOf({quotes, reported}: QuoteFigures): Row {
  const {detection, attribution, endToEnd, speakers} = quotes.views.core;
  const of = (kind: string): number => attribution.bySpeakerKind[kind]?.accuracy ?? Number.NaN;
  return [
    detection.F1,
    attribution.accuracy ?? Number.NaN,
    of('named'),
    of('pronoun'),
    of('nominal'),
    endToEnd.F1,
    speakers.b3_matched.F1,
    reported.endToEnd.f,
  ];
}

const across = (rows: readonly Row[], sum: (values: readonly number[]) => number): Row =>
  COLUMNS.map((_, column) => sum(rows.map(row => row[column]!)));

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

export const meanOf = (rows: readonly Row[]): Row => across(rows, mean);

/** The standard error of the mean: how far chance alone may have moved it. */
export const errorOf = (rows: readonly Row[]): Row =>
  across(rows, values => {
    const middle = mean(values);
    const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
    return Math.sqrt(squares / (values.length - 1) / values.length);
  });

export const difference = (row: Row, from: Row): Row => row.map((value, column) => value - from[column]!);

/** The columns in which two rows lie further apart than is called agreement, as they are printed. */
export const apart = (row: Row, from: Row): string[] =>
  COLUMNS.filter((_, column) => Math.abs(Number((row[column]! - from[column]!).toFixed(1))) > NEAR);

/** The first column is wide enough for every name, the others for their heads and a figure. */
const cells = (first: string, others: readonly string[]): string =>
  `| ${[first.padEnd(32), ...others.map((cell, column) => cell.padStart(Math.max(5, COLUMNS[column]!.length)))].join(' | ')} |`;

/** A row of a table of Markdown. */
export const printRow = (name: string, row: Row): string =>
  cells(
    name,
    row.map(value => value.toFixed(1)),
  );

/** What stands above the rows. */
export const HEAD = `${cells('', COLUMNS)}\n|${'---|'.repeat(COLUMNS.length + 1)}`;
