import {summarise} from './statistics.ts';
import {type Row, ratioOf} from './table.ts';

/** How much worse than before is told: by a quarter. */
const LIMIT = 1.25;

/**
 * Where `explore` has become worse than in an earlier run, a line each.
 *
 * Ratios to bare Node are compared where there are any, for another machine has other milliseconds; plain medians elsewhere.
 */
export function compare(before: readonly Row[], now: readonly Row[]): readonly string[] {
  return now
    .filter(({program}) => program === 'explore')
    .flatMap(row => {
      const old = before.find(
        ({program, measure, input}) => program === 'explore' && measure === row.measure && input === row.input,
      );
      const [was, is] = [old && compared(before, old), compared(now, row)];
      if (!was || !is) return [];
      const growth = row.measure.includes('a second') && row.measure.startsWith('--json') ? was / is : is / was;
      return growth > LIMIT ? [`worse: ${row.measure}, ${row.input}: ${was.toFixed(2)} -> ${is.toFixed(2)}`] : [];
    });
}

const compared = (rows: readonly Row[], row: Row): number | null =>
  ratioOf(rows, row) ?? summarise(row.values)?.median ?? null;
