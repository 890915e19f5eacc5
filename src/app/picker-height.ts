import {layoutOf, type Rect} from './layout.ts';
import type {State} from './state.ts';

/** The box that a list to pick from is drawn in: in the middle of a wide screen, all over a narrow one. */
export function pickerRect(state: State): Rect {
  const {kind, body} = layoutOf(state);
  if (kind === 'narrow') return body;
  const width = Math.min(body.width, kind === 'wide' ? 92 : body.width - 4);
  const height = Math.min(body.height, Math.max(8, Math.floor(body.height * 0.7)));
  return {
    x: Math.floor((body.width - width) / 2),
    y: body.y + Math.floor((body.height - height) / 3),
    width,
    height,
  };
}

/** How many things to pick are seen at once: the box has a border, and a row to type in. */
export const pickerHeight = (state: State): number =>
  Math.max(1, pickerRect(state).height - (layoutOf(state).kind === 'narrow' ? 1 : 3));
