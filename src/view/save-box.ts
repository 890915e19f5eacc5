import {layoutOf} from '../app/layout.ts';
import type {Overlay, State} from '../app/state.ts';
import {box} from './box.ts';
import {fitRow, type Row, seg} from './row.ts';

/** A look at what an export would write: as many of its lines as there is room for. */
export function saveBox(state: State, {text, top}: Extract<Overlay, {type: 'save'}>): readonly Row[] {
  const {body, kind} = layoutOf(state);
  const isBoxed = kind !== 'narrow';
  const width = state.size.columns - (isBoxed ? 2 : 0);
  const height = body.height - (isBoxed ? 2 : 0);
  const all = text.split(/\r?\n/);
  const rows = all.slice(top, top + height).map(line => fitRow([seg(` ${line.slice(0, width)}`)], width));
  while (rows.length < height) rows.push(fitRow([], width));
  if (!isBoxed) return rows;
  const size = `${(new TextEncoder().encode(text).length / 1000).toFixed(1)} KB`;
  return box(rows, state.size.columns, body.height, {
    title: 'What will be written',
    footer: size,
    focused: true,
    ascii: state.ascii,
  });
}
