import {layoutOf} from '../layout.ts';
import type {Overlay, State} from '../state.ts';
import {type Command, EVERY_PANE, type Result} from './command.ts';
import {picking} from './pick.ts';
import {shorter} from './shorter.ts';

type Saving = Extract<Overlay, {type: 'save'}>;

const asSaving = (state: State): Saving | null => (state.overlay?.type === 'save' ? state.overlay : null);

/** Another path is another file: what was known of the first does not hold. */
function renamed(state: State, rename: (path: string) => string): Result {
  const saving = asSaving(state);
  return [saving ? {...state, overlay: {...saving, path: rename(saving.path), exists: false}} : state];
}

const page = (state: State): number => Math.max(1, layoutOf(state).body.height - 3);

/** Scrolls the look at what will be written; its last line stays in sight. */
function looked(state: State, lines: number): Result {
  const saving = asSaving(state);
  if (!saving) return [state];
  const last = saving.text.trimEnd().split('\n').length - 1;
  return [{...state, overlay: {...saving, top: Math.max(0, Math.min(last, saving.top + lines))}}];
}

/** The export: what and how is picked, then there is a look at it and its file's name before anything is written. */
export const saveKeys: readonly Command[] = [
  {
    id: 'export',
    group: 'Take it away',
    keys: ['E'],
    panes: EVERY_PANE,
    help: 'export the trail, a speaker or the article to a file',
    disabled: state =>
      state.analysis.phase === 'running' ? 'still reading who said what: a file of it would lack the rest' : null,
    run: state => [picking(state, 'export')],
  },
  {
    id: 'write-export',
    group: 'While typing',
    keys: ['enter'],
    panes: ['save'],
    help: 'write the file; if it is there already, asked again',
    hint: 'write it',
    disabled: state => (asSaving(state)?.path.trim() ? null : 'the file has no name'),
    run: state => {
      const saving = asSaving(state);
      if (!saving) return [state];
      const {path, text, exists} = saving;
      return [state, {type: 'write', path: path.trim(), text, overwrite: exists}];
    },
  },
  {
    id: 'export-down',
    group: 'While typing',
    keys: ['down', 'pagedown'],
    panes: ['save'],
    help: 'look further down in what will be written',
    hint: 'look on',
    run: (state, key) => looked(state, key === 'down' ? 1 : page(state)),
  },
  {
    id: 'export-up',
    group: 'While typing',
    keys: ['up', 'pageup'],
    panes: ['save'],
    help: 'look back up',
    run: (state, key) => looked(state, key === 'up' ? -1 : -page(state)),
  },
  {
    id: 'leave-export',
    group: 'While typing',
    keys: ['esc'],
    panes: ['save'],
    help: 'write nothing',
    hint: 'leave it',
    run: state => [{...state, overlay: null}],
  },
  {
    id: 'export-type',
    group: 'While typing',
    keys: ['{character}'],
    panes: ['save'],
    help: 'name the file',
    run: (state, key) => renamed(state, path => path + key),
  },
  {
    id: 'export-backspace',
    group: 'While typing',
    keys: ['backspace'],
    panes: ['save'],
    help: 'take the last character of its name back',
    run: state => renamed(state, shorter),
  },
  {
    id: 'export-clear',
    group: 'While typing',
    keys: ['ctrl+u'],
    panes: ['save'],
    help: 'name it anew',
    run: state => renamed(state, () => ''),
  },
];
