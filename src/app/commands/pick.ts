import type {PickerKind, State} from '../state.ts';
import {subjectHere} from '../subject.ts';
import {type Command, EVERY_PANE} from './command.ts';
import {noQuotes} from './move.ts';

/** Opens a list to pick from, with a filter that narrows while one types. */
export const picking = (state: State, kind: PickerKind): State => ({
  ...state,
  overlay: {type: 'picker', kind, query: '', selected: 0, top: 0, from: state.focus},
});

export const pick: readonly Command[] = [
  {
    id: 'pick-speaker',
    group: 'Who said what',
    keys: ['s'],
    panes: EVERY_PANE,
    help: 'pick a speaker: everything he or she said becomes the trail',
    hint: 'speakers',
    disabled: state => (state.analysis.phase === 'running' ? null : noQuotes(state)),
    run: state => [picking(state, 'speaker')],
  },
  {
    id: 'pick-entity',
    group: 'Who said what',
    keys: ['e'],
    panes: EVERY_PANE,
    help: 'pick a person, an organisation, a place: its mentions become the trail',
    hint: 'entities',
    disabled: state =>
      state.annotations.entities.length || state.analysis.phase === 'running' ? null : 'no names found',
    run: state => [picking(state, 'entity')],
  },
  {
    id: 'about',
    group: 'Who said what',
    keys: ['i'],
    panes: EVERY_PANE,
    help: 'who this is: roles, names, who is spoken of and by whom',
    hint: 'about',
    disabled: state => (subjectHere(state) ? null : 'nobody is named here'),
    run: state => [picking(state, 'about')],
  },
  {
    id: 'compare',
    group: 'Who said what',
    keys: ['c'],
    panes: EVERY_PANE,
    help: 'two speakers side by side',
    disabled: state => {
      const voices = state.annotations.speakers.filter(({quotes}) => quotes.length > 0).length;
      return noQuotes(state) ?? (voices < 2 ? 'there is only one speaker' : null);
    },
    run: state => [picking(state, 'compare')],
  },
  {
    id: 'jump-list',
    group: 'Find the way',
    keys: ['H'],
    panes: EVERY_PANE,
    help: 'pick from the places you have been at',
    disabled: state => (state.jumps.back.length ? null : 'you have not jumped yet'),
    run: state => [picking(state, 'jumps')],
  },
  {
    id: 'shelf',
    group: 'Find the way',
    keys: ['L'],
    panes: EVERY_PANE,
    help: 'the list of articles that were opened together; Enter opens one',
    hint: 'articles',
    disabled: state => (state.shelf.length > 1 ? null : 'this is the only article that was opened'),
    run: state => {
      const selected = Math.max(
        0,
        state.shelf.findIndex(({key}) => key === state.onShelf),
      );
      const opened = picking(state, 'shelf');
      return [opened.overlay?.type === 'picker' ? {...opened, overlay: {...opened.overlay, selected}} : opened];
    },
  },
  {
    id: 'palette',
    group: 'Find the way',
    keys: [':', 'ctrl+p'],
    panes: EVERY_PANE,
    help: 'find a command by its name and run it',
    run: state => [picking(state, 'command')],
  },
  {
    id: 'help',
    group: 'Find the way',
    keys: ['?'],
    panes: EVERY_PANE,
    help: 'help for where you are; type to filter, Enter runs the row',
    hint: 'help',
    run: state => [picking(state, 'help')],
  },
];
