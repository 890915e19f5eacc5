import {selected} from './selection.ts';
import type {State} from './state.ts';

/** The speaker that another is set beside: the trail's, or the one under the cursor, or who said most. */
export function pickingFirst(state: State): string | null {
  if (state.trail?.kind === 'speaker' && state.annotations.speakers.some(({id}) => id === state.trail?.key))
    return state.trail.key;
  const here = selected({...state, overlay: null}).speaker;
  if (here != null) return here;
  const most = [...state.annotations.speakers].sort((a, b) => b.quotes.length - a.quotes.length);
  return most[0]?.id ?? null;
}

/** Sets two speakers side by side. */
export const compared = (state: State, left: string | null, right: string | null): State => ({
  ...state,
  overlay: {type: 'compare', speakers: [left, right], side: 0, selected: 0, top: 0},
});

/** A paragraph in which one or both of two speakers are heard. */
export interface SharedRow {
  readonly block: number;
  /** Indices into `quotes`, of each speaker. */
  readonly sides: readonly [readonly number[], readonly number[]];
}

/** What two speakers said, aligned by the paragraphs it stands in, in the article's order. */
export function sharedRows(state: State, [left, right]: readonly [string | null, string | null]): readonly SharedRow[] {
  const rows = new Map<number, [number[], number[]]>();
  for (const [index, quote] of state.annotations.quotes.entries()) {
    const side = quote.speaker === left ? 0 : quote.speaker === right ? 1 : null;
    if (side === null) continue;
    const {block} = quote.spans[0]!;
    const row = rows.get(block) ?? [[], []];
    row[side].push(index);
    rows.set(block, row);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([block, sides]) => ({block, sides}));
}
