import {summarise} from './statistics.ts';

/** One measure of one program on one input. */
export interface Row {
  readonly measure: string;
  readonly input: string;
  readonly program: string;
  readonly values: readonly number[];
}

export interface Result {
  readonly date: string;
  readonly node: string;
  readonly processor: string;
  readonly runs: number;
  readonly rows: readonly Row[];
}

/** The rows as a Markdown table: median, 95th percentile, and the median's ratio where there is one. */
export function tableOf({date, node, processor, runs, rows}: Result): string {
  const lines = rows.map(row => {
    const {median, p95} = summarise(row.values)!;
    const ratio = ratioOf(rows, row);
    return `| ${row.measure} | ${row.input} | ${row.program} | ${shown(median)} | ${shown(p95)} | ${ratio === null ? '' : `${ratio.toFixed(2)}x`} |`;
  });
  return `${date}, Node ${node}, ${processor}, ${runs} runs

| Measure | Input | Program | Median | p95 | Ratio |
|---|---|---|---|---|---|
${lines.join('\n')}
`;
}

/**
 * A median beside bare Node's first frame on the same input, or a format's beside that of plain text: machines differ,
 * ratios hardly.
 */
export function ratioOf(rows: readonly Row[], {measure, input, values}: Row): number | null {
  const loading = measure === 'cold load, ms';
  if (!loading && !measure.startsWith('first ') && measure !== 'annotated, ms') return null;
  const base = rows.find(row =>
    loading
      ? row.measure === measure && row.input === 'txt'
      : row.program === 'bare node' && row.measure === 'first frame, ms' && row.input === input,
  );
  const [own, other] = [summarise(values), base && summarise(base.values)];
  return own && other ? own.median / other.median : null;
}

const shown = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(1));
