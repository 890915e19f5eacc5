const BARS = {none: '·', one: '▄', several: '█'} as const;
const ASCII_BARS = {none: '.', one: '+', several: '#'} as const;

/**
 * Draws where in the article something stands, one cell for each stretch of it.
 *
 *     ···▄··█····▄        ▄ once, █ more often
 *
 * Takes fractions of the article, from 0 to 1.
 */
export function timeline(fractions: readonly number[], width: number, ascii: boolean): string {
  const bars = ascii ? ASCII_BARS : BARS;
  const counts = new Array<number>(Math.max(0, width)).fill(0);
  for (const fraction of fractions) counts[cellOf(fraction, width)]!++;
  return counts.map(count => (count === 0 ? bars.none : count === 1 ? bars.one : bars.several)).join('');
}

/** The cell of a timeline that a fraction of the article falls into. */
export const cellOf = (fraction: number, width: number): number =>
  Math.max(0, Math.min(width - 1, Math.floor(fraction * width)));
