import {graphemes, harmless, inWidth, widthOf} from '../app/width.ts';

/** What a stretch of a row is; the theme gives it colours, and each has a shape or a word besides. */
export type Role =
  | 'text'
  | 'muted'
  | 'title'
  | 'heading'
  | 'frame'
  | 'focus'
  | 'selected'
  | 'direct'
  | 'indirect'
  | 'trail'
  | 'stop'
  | 'hit'
  | 'hit-now'
  | 'doubtful'
  | 'error'
  | 'key'
  | `speaker${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7}`;

export interface Segment {
  readonly text: string;
  readonly role: Role;
}

/** A row of the screen, or a part of one. */
export type Row = readonly Segment[];

/** A stretch of a row; nothing in it can act on a terminal. */
export const seg = (text: string, role: Role = 'text'): Segment => ({text: harmless(text), role});

export const widthOfRow = (row: Row): number => row.reduce((sum, {text}) => sum + widthOf(text), 0);

/** The row in exactly `width` columns: cut with `…`, or filled up with blanks. */
export function fitRow(row: Row, width: number, filler: Role = 'text'): Row {
  const whole = widthOfRow(row);
  if (whole <= width) return whole === width ? row : [...row, {text: ' '.repeat(width - whole), role: filler}];
  const shown: Segment[] = [];
  let left = width;
  for (const {text, role} of row) {
    const wide = widthOf(text);
    if (wide < left) shown.push({text, role});
    else {
      shown.push({text: inWidth(`${text} `, left), role});
      break;
    }
    left -= wide;
  }
  return shown;
}

/** Two rows at the two ends of one, the right one whole if there is room. */
export function ends(left: Row, right: Row, width: number): Row {
  const free = width - widthOfRow(right);
  if (free < 8) return fitRow(left, width);
  return [...fitRow(left, free), ...right];
}

/** Columns `from` up to `to` of a row; half a wide character becomes a blank. */
export function slice(row: Row, from: number, to: number): Row {
  const shown: Segment[] = [];
  let column = 0;
  for (const {text, role} of row) {
    let part = '';
    for (const {text: letter, width} of graphemes(text)) {
      const end = column + width;
      if (column >= from && end <= to) part += letter;
      else if (column < to && end > from) part += ' '.repeat(Math.min(end, to) - Math.max(column, from));
      column = end;
    }
    if (part) shown.push({text: part, role});
  }
  return shown;
}

/** Lays a box over rows. */
export function overlaid(rows: readonly Row[], box: readonly Row[], x: number, y: number): Row[] {
  const result = [...rows];
  for (const [index, line] of box.entries()) {
    const under = result[y + index];
    if (!under) continue;
    const width = widthOfRow(line);
    const whole = widthOfRow(under);
    result[y + index] = [...slice(under, 0, x), ...line, ...slice(under, x + width, whole)];
  }
  return result;
}

/** The row as text, for tests and screen readers. */
export const textOfRow = (row: Row): string => row.map(({text}) => text).join('');
