import {comparePlaces} from '../../model/place.ts';
import {byMarks} from '../../trail/by-marks.ts';
import {follow, remembering} from '../go.ts';
import {isLetter} from '../keys.ts';
import type {State} from '../state.ts';
import {withCursor} from '../viewport.ts';
import {type Command, EVERY_PANE} from './command.ts';
import {marking} from './notes.ts';

function back(state: State): State {
  const {back: behind, forward} = state.jumps;
  const last = behind.at(-1);
  if (!last) return state;
  const jumps = {back: behind.slice(0, -1), forward: [...forward, {place: state.cursor}]};
  return withCursor({...state, jumps, stop: null}, last.place);
}

function forward(state: State): State {
  const next = state.jumps.forward.at(-1);
  if (!next) return state;
  const jumps = {back: [...state.jumps.back, {place: state.cursor}], forward: state.jumps.forward.slice(0, -1)};
  return withCursor({...state, jumps, stop: null}, next.place);
}

function toMark(state: State, letter: string): State {
  const mark = state.marks.find(each => each.letter === letter);
  if (!mark) return {...state, said: `no mark ${letter}`};
  return withCursor(remembering({...state, stop: null}), mark.place);
}

export const jumps: readonly Command[] = [
  {
    id: 'back',
    group: 'Find the way',
    keys: ['[', 'alt+left', 'ctrl+o'],
    panes: EVERY_PANE,
    help: 'back to where you were',
    hint: 'back',
    disabled: state => (state.jumps.back.length ? null : 'there is nowhere to go back to'),
    run: state => [back(state)],
  },
  {
    id: 'forward',
    group: 'Find the way',
    keys: [']', 'alt+right'],
    panes: EVERY_PANE,
    help: 'forward again',
    disabled: state => (state.jumps.forward.length ? null : 'there is nowhere to go forward to'),
    run: state => [forward(state)],
  },
  {
    id: 'swap',
    group: 'Find the way',
    keys: ["' '"],
    panes: EVERY_PANE,
    help: 'swap with the place before',
    disabled: state => (state.jumps.back.length ? null : 'there is no place before'),
    run: state => {
      const last = state.jumps.back.at(-1)!;
      if (comparePlaces(last.place, state.cursor) === 0) return [back(state)];
      const kept = {back: [...state.jumps.back.slice(0, -1), {place: state.cursor}], forward: state.jumps.forward};
      return [withCursor({...state, jumps: kept, stop: null}, last.place)];
    },
  },
  {
    id: 'mark',
    group: 'Find the way',
    keys: ['m {letter}'],
    panes: EVERY_PANE,
    help: 'set a mark here',
    run: (state, key) => (isLetter(key) ? marking(state, key, '') : [state]),
  },
  {
    id: 'to-mark',
    group: 'Find the way',
    keys: ["' {letter}"],
    panes: EVERY_PANE,
    help: 'go to a mark',
    run: (state, key) => [toMark(state, key)],
  },
  {
    id: 'walk-marks',
    group: 'Find the way',
    keys: ["' enter"],
    panes: EVERY_PANE,
    help: 'your marks become the trail',
    disabled: state => (state.marks.length ? null : 'no marks yet: m and a letter set one'),
    run: state => [follow(state, byMarks(state.marks.map(({place}) => place)))],
  },
];
