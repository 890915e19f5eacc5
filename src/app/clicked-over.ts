import {layoutOf} from './layout.ts';
import type {MouseMessage} from './message.ts';
import {pickerHeight, pickerRect, rowsOfItem} from './picker-height.ts';
import type {State} from './state.ts';

/**
 * What a click or the wheel means where something lies over the panes, as the key that does the same.
 *
 * The wheel goes through its rows; a click takes a row of a list to pick from. Null where it means nothing.
 */
export function clickedOver(
  state: State,
  {what, column, row}: MouseMessage,
): {readonly state: State; readonly key: string} | null {
  const {overlay} = state;
  if (overlay?.type !== 'picker' && overlay?.type !== 'why' && overlay?.type !== 'compare' && overlay?.type !== 'save')
    return null;
  if (what !== 'press') return {state, key: what === 'wheel-down' ? 'down' : 'up'};
  if (overlay.type !== 'picker') return null;
  const {x, y, width} = pickerRect(state);
  // Above the rows are the border, where there is one, and what was typed.
  const index = Math.floor((row - y - (layoutOf(state).kind === 'narrow' ? 1 : 2)) / rowsOfItem(state));
  if (column < x || column >= x + width || index < 0 || index >= pickerHeight(state)) return null;
  return {state: {...state, overlay: {...overlay, selected: overlay.top + index}}, key: 'enter'};
}
