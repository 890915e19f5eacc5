import type {State} from '../state.ts';
import type {Command, Result} from './command.ts';
import {withFilter} from './lists.ts';
import {shorter} from './shorter.ts';

const filtering = (state: State, change: (filter: string) => string): Result => {
  const {overlay} = state;
  return [
    overlay?.type === 'filter' ? withFilter(state, overlay.pane, change(state.lists[overlay.pane].filter)) : state,
  ];
};

/** The keys of a list's own filter. */
export const filterKeys: readonly Command[] = [
  {
    id: 'filter-type',
    group: 'While typing',
    keys: ['{character}'],
    panes: ['filter'],
    help: 'narrow the list',
    run: (state, key) => filtering(state, filter => filter + key),
  },
  {
    id: 'filter-backspace',
    group: 'While typing',
    keys: ['backspace'],
    panes: ['filter'],
    help: 'take the last character back',
    run: state => filtering(state, shorter),
  },
  {
    id: 'filter-clear',
    group: 'While typing',
    keys: ['ctrl+u'],
    panes: ['filter'],
    help: 'begin again',
    run: state => filtering(state, () => ''),
  },
  {
    id: 'filter-keep',
    group: 'While typing',
    keys: ['enter', 'down', 'up'],
    panes: ['filter'],
    help: 'keep the filter and go into the list',
    hint: 'keep',
    run: state => [{...state, overlay: null}],
  },
  {
    id: 'filter-cancel',
    group: 'While typing',
    keys: ['esc'],
    panes: ['filter'],
    help: 'back to the list as it was',
    hint: 'cancel',
    run: state => {
      const {overlay} = state;
      return [overlay?.type === 'filter' ? {...withFilter(state, overlay.pane, overlay.before), overlay: null} : state];
    },
  },
];
