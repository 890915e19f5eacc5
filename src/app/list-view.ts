import type {ListState} from './state.ts';

/** Brings the selection into a list's bounds and the view to the selection, scrolling no more than it must. */
export function kept(list: ListState, length: number, height: number): ListState {
  const selected = Math.max(0, Math.min(length - 1, list.selected));
  return {...list, selected, top: topOf(list.top, selected, length, height)};
}

/** The first row shown so that the selected one is seen. */
export function topOf(top: number, selected: number, length: number, height: number): number {
  const least = Math.max(0, selected - height + 1);
  const most = Math.max(0, Math.min(selected, length - height));
  return Math.max(Math.min(top, most, selected), Math.min(least, selected));
}
