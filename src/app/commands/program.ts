import type {State} from '../state.ts';
import {type Command, type Context, EVERY_PANE} from './command.ts';

export const EVERYWHERE: readonly Context[] = [
  ...EVERY_PANE,
  'picker',
  'search',
  'filter',
  'why',
  'compare',
  'note',
  'save',
];

/** Esc with nothing open: first the list's filter, then the trail. */
function cleared(state: State): State {
  const {focus} = state;
  if (focus !== 'text' && state.lists[focus].filter)
    return {...state, lists: {...state.lists, [focus]: {...state.lists[focus], filter: '', selected: 0, top: 0}}};
  if (state.zoomed) return {...state, zoomed: false};
  if (!state.trail) return state;
  const lists = {...state.lists, quotes: {...state.lists.quotes, selected: 0, top: 0}};
  return {...state, trail: null, stop: null, found: null, lists};
}

export const program: readonly Command[] = [
  {
    id: 'clear',
    group: 'Who said what',
    keys: ['esc'],
    panes: EVERY_PANE,
    help: 'clear the list’s filter, leave the zoom, clear the trail',
    run: state => [cleared(state)],
  },
  {
    id: 'redraw',
    group: 'The screen',
    keys: ['ctrl+l'],
    panes: EVERYWHERE,
    help: 'draw the screen anew',
    run: state => [state, {type: 'redraw'}],
  },
  {
    id: 'suspend',
    group: 'The screen',
    keys: ['ctrl+z'],
    panes: EVERYWHERE,
    help: 'back to the shell; fg returns',
    run: state => [state, {type: 'suspend'}],
  },
  {
    id: 'quit',
    group: 'The screen',
    keys: ['q'],
    panes: EVERY_PANE,
    help: 'quit; where something is open, close it first',
    hint: 'quit',
    run: state => [state, {type: 'quit', code: 0}],
  },
  {
    id: 'quit-at-once',
    group: 'The screen',
    keys: ['ctrl+c'],
    panes: EVERYWHERE,
    help: 'quit, whatever is open',
    run: state => [state, {type: 'quit', code: 0}],
  },
];
