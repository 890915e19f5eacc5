import {layoutOf, type Rect} from './layout.ts';
import {lineAt} from './lines.ts';
import type {Picker} from './picker-item.ts';
import {pickerItems} from './picker-items.ts';
import type {PickerKind, State} from './state.ts';
import {visibleLines} from './viewport.ts';

/** What is long, or grows while it is open, has a box that stays as it is; the others' is as high as they need. */
const FULL: ReadonlySet<PickerKind> = new Set(['speaker', 'entity', 'compare', 'command', 'help', 'shelf']);

/** The box that a list to pick from is drawn in: in the middle of a wide screen, all over a narrow one. */
export function pickerRect(state: State): Rect {
  const {kind, body} = layoutOf(state);
  if (kind === 'narrow') return body;
  const picker = state.overlay?.type === 'picker' ? state.overlay : null;
  const width = Math.min(body.width, kind === 'wide' ? 92 : body.width - 4);
  const most = Math.min(body.height, Math.max(8, Math.floor(body.height * 0.7)));
  const height = picker && !FULL.has(picker.kind) ? Math.min(most, Math.max(6, needed(state, picker) + 3)) : most;
  const x = Math.floor((body.width - width) / 2);
  const y = picker?.kind === 'correct' ? besideCursor(state, height) : Math.floor((body.height - height) / 3);
  return {x, y: body.y + y, width, height};
}

/** Rows for all there is before anything is typed, and one for what may be added. */
const needed = (state: State, picker: Picker): number =>
  pickerItems(state, {...picker, query: ''}, []).length + (picker.kind === 'correct' ? 1 : 0);

/** Whose words these are is decided with the words in sight: the box keeps to the half of the screen without the cursor. */
function besideCursor(state: State, height: number): number {
  const {body, measure} = layoutOf(state);
  const cursor = lineAt(state.article.blocks, state.cursor, measure);
  const row = visibleLines(state).findIndex(line => line.block === cursor.block && line.start === cursor.start);
  return row < body.height / 2 ? body.height - height : 0;
}

/** How many things to pick are seen at once: the box has a border, and a row to type in. */
export const pickerHeight = (state: State): number =>
  Math.max(1, Math.floor((pickerRect(state).height - (layoutOf(state).kind === 'narrow' ? 1 : 3)) / rowsOfItem(state)));

/** Rows of one thing to pick: of an article there is too much to tell for one. */
export const rowsOfItem = ({overlay}: State): number =>
  overlay?.type === 'picker' && overlay.kind === 'shelf' ? 2 : 1;
