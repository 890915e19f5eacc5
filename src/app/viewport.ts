import type {Place} from '../model/place.ts';
import {layoutOf} from './layout.ts';
import {isGap, type Line, lineAbove, lineAt, lineBelow, placeOf} from './lines.ts';
import type {State} from './state.ts';

/** Lines kept in sight above and below the cursor. */
const MARGIN = 2;

/**
 * The line at the top of the text: the anchor's, unless the cursor would be out of sight.
 *
 * Derived, so that a resize which hides the cursor scrolls the view and not the anchor: going back to the old size
 * shows the old page.
 */
export function topLine(state: State): Line {
  const {blocks} = state.article;
  const {measure, text} = layoutOf(state);
  const height = text.height;
  const top = lineAt(blocks, state.top, measure);
  const cursor = lineAt(blocks, state.cursor, measure);
  const margin = Math.min(MARGIN, Math.floor((height - 1) / 2));
  const below = distance(state, top, cursor, height + MARGIN, measure);
  const above = below === null ? distance(state, cursor, top, height, measure) : null;
  if (below === null && above === null) return rowsAway(state, cursor, -Math.floor(height / 3), measure);
  if (below === null || below < margin) return rowsAway(state, cursor, -margin, measure);
  const end = rowsAfter(state, cursor, margin, measure);
  return below + end < height ? top : rowsAway(state, cursor, end + 1 - height, measure);
}

/** The lines that are seen, the blank ones between blocks included. */
export function visibleLines(state: State): readonly Line[] {
  const {measure, text} = layoutOf(state);
  const lines: Line[] = [];
  let line: Line | null = topLine(state);
  while (line && lines.length < text.height) {
    lines.push(line);
    line = lineBelow(state.article.blocks, line, measure);
  }
  return lines;
}

/** Puts the cursor on a place and lets the view follow. */
export function withCursor(state: State, cursor: Place): State {
  const moved = {...state, cursor};
  return {...moved, top: placeOf(topLine(moved))};
}

/** Turns pages: the text and the cursor go together, by rows of the screen. */
export function scrolled(state: State, rows: number): State {
  const {blocks} = state.article;
  const {measure, text} = layoutOf(state);
  const top = topLine(state);
  let moved = rowsAway(state, top, rows, measure);
  // The last page is a full one.
  const left = rowsAfter(state, moved, text.height - 1, measure);
  if (left < text.height - 1) moved = rowsAway(state, moved, left + 1 - text.height, measure);
  let cursor = rowsAway(state, lineAt(blocks, state.cursor, measure), rows, measure);
  if (isGap(cursor, blocks)) cursor = (rows > 0 ? lineBelow : lineAbove)(blocks, cursor, measure) ?? cursor;
  const next = {...state, top: placeOf(moved), cursor: placeOf(cursor)};
  return {...next, top: placeOf(topLine(next))};
}

/** Goes rows down or up, blank lines counted, and stops at the ends. */
function rowsAway(state: State, from: Line, rows: number, measure: number): Line {
  const step = rows < 0 ? lineAbove : lineBelow;
  let line = from;
  for (let left = Math.abs(rows); left > 0; left--) {
    const next = step(state.article.blocks, line, measure);
    if (!next) break;
    line = next;
  }
  return line;
}

/** How many rows there are below a line, counted no further than `most`. */
function rowsAfter(state: State, from: Line, most: number, measure: number): number {
  let count = 0;
  let line: Line | null = from;
  while (count < most && (line = lineBelow(state.article.blocks, line, measure))) count++;
  return count;
}

/** Rows from one line down to another; null where the other is above or further than `most`. */
function distance(state: State, from: Line, to: Line, most: number, measure: number): number | null {
  let line: Line | null = from;
  for (let rows = 0; line && rows <= most; rows++) {
    if (line.block === to.block && line.start === to.start) return rows;
    if (line.block > to.block || (line.block === to.block && line.start > to.start)) return null;
    line = lineBelow(state.article.blocks, line, measure);
  }
  return null;
}

/** How much of the article lies before a place, from 0 to 1, by characters. */
export const fractionAt = (state: State, {block, offset}: Place): number => fractionsOf(state)(block, offset);

/** The same for many places of one state. */
export function fractionsOf({article, expected}: State): (block: number, offset: number) => number {
  const before = unitsBefore(article);
  const total = Math.max(before.at(-1)!, expected?.units ?? 0);
  return (block, offset) => (total === 0 ? 0 : Math.min(1, ((before[block] ?? total) + offset) / total));
}

const counted = new WeakMap<object, readonly number[]>();

/** Characters before each block, and in all at the end. */
function unitsBefore(article: State['article']): readonly number[] {
  let sums = counted.get(article);
  if (!sums) {
    const made = [0];
    let sum = 0;
    for (const {text} of article.blocks) made.push((sum += text.length));
    sums = made;
    counted.set(article, sums);
  }
  return sums;
}
