import {compared, pickingFirst} from '../compare.ts';
import {deskPicked} from '../desk-picked.ts';
import {topOf} from '../list-view.ts';
import {pickerHeight} from '../picker-height.ts';
import type {Picker} from '../picker-item.ts';
import {picked, pickerItems} from '../picker-items.ts';
import type {State} from '../state.ts';
import type {Command, Result} from './command.ts';
import {shorter} from './shorter.ts';

const asPicker = (state: State): Picker | null => (state.overlay?.type === 'picker' ? state.overlay : null);

function asking(state: State, query: string): Result {
  const picker = asPicker(state);
  return [picker ? {...state, overlay: {...picker, query, selected: 0, top: 0}} : state];
}

function byRows(state: State, rows: number, commands: readonly Command[]): Result {
  const picker = asPicker(state);
  if (!picker) return [state];
  const count = pickerItems(state, picker, commands).length;
  const selected = Math.max(0, Math.min(count - 1, picker.selected + rows));
  const top = topOf(picker.top, selected, count, pickerHeight(state));
  return [{...state, overlay: {...picker, selected, top}}];
}

function take(state: State, commands: readonly Command[]): Result {
  const picker = asPicker(state);
  const item = picker && pickerItems(state, picker, commands)[picker.selected];
  if (!picker || !item) return [state];
  if (picker.kind === 'shelf' && item.disabled) return [{...state, said: `it cannot be opened: ${item.detail}`}];
  if (picker.kind === 'compare') return [compared({...state, overlay: null}, pickingFirst(state), item.id)];
  if (picker.kind === 'speaker' || picker.kind === 'entity' || picker.kind === 'jumps' || picker.kind === 'about')
    return [picked(state, picker, item)];
  if (picker.kind !== 'command' && picker.kind !== 'help') return deskPicked(state, picker.kind, item.id);
  return runById({...state, overlay: null, focus: picker.from}, item.id, commands);
}

/** Runs a command that was picked by its row. */
function runById(state: State, id: string, commands: readonly Command[]): Result {
  const command = commands.find(each => each.id === id);
  const why = command?.disabled?.(state);
  if (!command || why) return [why ? {...state, said: why} : state];
  return command.run(state, command.keys[0] ?? '');
}

/** The keys of a list to pick from; letters narrow it, so they cannot move in it. It lists the table it is a part of. */
export const pickerKeys = (commands: () => readonly Command[]): readonly Command[] => [
  {
    id: 'pick-next',
    group: 'While typing',
    keys: ['down', 'ctrl+n', 'tab'],
    panes: ['picker'],
    help: 'the next row',
    hint: 'choose',
    run: state => byRows(state, 1, commands()),
  },
  {
    id: 'pick-previous',
    group: 'While typing',
    keys: ['up', 'ctrl+p', 'shift+tab'],
    panes: ['picker'],
    help: 'the row before',
    run: state => byRows(state, -1, commands()),
  },
  {
    id: 'pick-page-down',
    group: 'While typing',
    keys: ['pagedown'],
    panes: ['picker'],
    help: 'a page of rows down',
    run: state => byRows(state, pickerHeight(state), commands()),
  },
  {
    id: 'pick-page-up',
    group: 'While typing',
    keys: ['pageup'],
    panes: ['picker'],
    help: 'a page of rows up',
    run: state => byRows(state, -pickerHeight(state), commands()),
  },
  {
    id: 'take',
    group: 'While typing',
    keys: ['enter'],
    panes: ['picker'],
    help: 'take the row',
    hint: 'take it',
    run: state => take(state, commands()),
  },
  {
    id: 'close-picker',
    group: 'While typing',
    keys: ['esc'],
    panes: ['picker'],
    help: 'close it',
    hint: 'close',
    run: state => [{...state, overlay: null}],
  },
  {
    id: 'pick-type',
    group: 'While typing',
    keys: ['{character}'],
    panes: ['picker'],
    help: 'narrow the list',
    run: (state, key) => asking(state, (asPicker(state)?.query ?? '') + key),
  },
  {
    id: 'pick-backspace',
    group: 'While typing',
    keys: ['backspace'],
    panes: ['picker'],
    help: 'take the last character back',
    run: state => asking(state, shorter(asPicker(state)?.query ?? '')),
  },
  {
    id: 'pick-clear',
    group: 'While typing',
    keys: ['ctrl+u'],
    panes: ['picker'],
    help: 'begin again',
    run: state => asking(state, ''),
  },
];
