import type {Result} from './commands/command.ts';
import {focused} from './commands/focus.ts';
import {selectRow} from './commands/lists.ts';
import {layoutOf, paneAt} from './layout.ts';
import {lineAt, placeOf} from './lines.ts';
import {rowsEach} from './list-height.ts';
import type {MouseMessage} from './message.ts';
import {selectedIndex} from './selection.ts';
import type {State} from './state.ts';
import {scrolled, visibleLines} from './viewport.ts';

const WHEEL = 3;

/** A click gives a pane the focus and the cursor a line; the wheel scrolls what is under it. */
export function clicked(state: State, {what, column, row}: MouseMessage): Result {
  const layout = layoutOf(state);
  const pane = paneAt(layout, column, row);
  if (!pane) return [state];
  const rect = layout.panes[pane]!;
  const border = layout.kind === 'narrow' ? 0 : 1;
  const inner = row - rect.y - border;
  if (what !== 'press') {
    const by = what === 'wheel-down' ? WHEEL : -WHEEL;
    if (pane === 'text') return [scrolled(state, by)];
    return [selectRow({...state, focus: pane}, selectedIndex(state, pane) + by)];
  }
  const there = focused(state, pane);
  if (pane === 'text') {
    const line = visibleLines(state)[inner];
    if (!line) return [there];
    const {measure} = layout;
    return [
      {...there, cursor: placeOf(lineAt(state.article.blocks, {block: line.block, offset: line.start}, measure))},
    ];
  }
  if (inner < 0) return [there];
  return [selectRow(there, state.lists[pane].top + Math.floor(inner / rowsEach(state, pane)))];
}
