import type {State} from '../app/state.ts';
import {frameOf} from '../view/frame.ts';
import {paintRows} from './paint.ts';
import {painted, THEMES} from './theme.ts';

/** Paints frames by our own hand: before Ink is there, and wherever every cell has to be put right. */
export interface Painter {
  /** What paints all of a state's frame. */
  readonly whole: (state: State) => string;
  /** What changes the frame painted last into that of another state. */
  readonly changes: (state: State) => string;
}

export function openPainter(): Painter {
  let shown: readonly string[] | null = null;
  const paint = (state: State, before: readonly string[] | null): string => {
    const lines = frameOf(state).rows.map(row => painted(row, THEMES[state.theme]));
    shown = lines;
    return paintRows(before, lines);
  };
  return {whole: state => paint(state, null), changes: state => paint(state, shown)};
}
