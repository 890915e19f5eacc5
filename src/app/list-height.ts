import {layoutOf} from './layout.ts';
import type {ListPane, State} from './state.ts';

/** Rows of the screen that one row of a list takes: a quote has a second one for its evidence where there is room. */
export const rowsEach = (state: State, pane: ListPane): number =>
  pane === 'quotes' && ['wide', 'middle'].includes(layoutOf(state).kind) ? 2 : 1;

/** How many rows of a list are seen at once. */
export function listHeight(state: State, pane: ListPane): number {
  const layout = layoutOf(state);
  const rect = layout.panes[pane] ?? layout.body;
  const border = layout.kind === 'narrow' ? 0 : 2;
  return Math.max(1, Math.floor((rect.height - border - reserved(state, pane)) / rowsEach(state, pane)));
}

/** The speakers' timelines end in a row that shows where the cursor is. */
const reserved = (state: State, pane: ListPane): number =>
  pane === 'speakers' && layoutOf(state).kind !== 'narrow' ? 1 : 0;
