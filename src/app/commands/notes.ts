import type {Mark} from '../../desk/desk.ts';
import {keyOf} from '../../desk/quote-key.ts';
import {comparePlaces} from '../../model/place.ts';
import {byMarks} from '../../trail/by-marks.ts';
import {nextId} from '../correcting.ts';
import {pickerItems} from '../picker-items.ts';
import {selected} from '../selection.ts';
import type {State} from '../state.ts';
import {type Command, EVERY_PANE, type Result} from './command.ts';
import {picking} from './pick.ts';
import {shorter} from './shorter.ts';

/** Sets a mark where the reader is, on the quote there if there is one; a mark of that letter moves. */
export function marking(state: State, letter: string | null, note: string): Result {
  const [numbered, id] = nextId(state);
  const {quote: index, place} = selected(state);
  const quote = index === null ? undefined : state.annotations.quotes[index];
  const mark: Mark = {
    id,
    letter,
    place: place ?? state.cursor,
    quote: quote ? keyOf(state.article, quote) : null,
    note,
  };
  const others = state.marks.filter(each => letter === null || each.letter !== letter);
  const said = letter === null ? 'noted; V lists your notes' : `mark ${letter} set; '${letter} comes back to it`;
  return [
    {...numbered, marks: [...others, mark], said},
    {type: 'keep', change: {type: 'mark', mark}},
  ];
}

/** The mark that is selected in their list. */
function pickedMark(state: State): Mark | null {
  const {overlay} = state;
  if (overlay?.type !== 'picker' || overlay.kind !== 'marks') return null;
  const item = pickerItems(state, overlay, [])[overlay.selected];
  return (item && [...state.marks].sort((a, b) => comparePlaces(a.place, b.place))[Number(item.id)]) ?? null;
}

/** Without a mark; the trail over the marks, if that is walked, is made anew. */
function unmarked(state: State, gone: Mark): State {
  const marks = state.marks.filter(({id}) => id !== gone.id);
  const {overlay, trail} = state;
  const left = trail?.kind === 'marks' ? byMarks(marks.map(({place}) => place)) : trail;
  return {
    ...state,
    marks,
    trail: trail?.kind === 'marks' && marks.length === 0 ? null : left,
    stop: trail?.kind === 'marks' ? null : state.stop,
    overlay:
      marks.length && overlay?.type === 'picker'
        ? {...overlay, selected: Math.max(0, Math.min(overlay.selected, marks.length - 1))}
        : null,
    said: 'taken away',
  };
}

const typedIn = (state: State): string => (state.overlay?.type === 'note' ? state.overlay.text : '');

const typing = (state: State, text: string): Result => {
  const {overlay} = state;
  return [{...state, overlay: {type: 'note', text, of: overlay?.type === 'note' ? overlay.of : null}}];
};

/** The mark where the reader is, that a note can be written to: on the same quote, or on the same place. */
function markHere(state: State): Mark | null {
  const {quote: index, place} = selected(state);
  const key = index === null ? null : keyOf(state.article, state.annotations.quotes[index]!);
  const at = place ?? state.cursor;
  const here = state.marks.filter(({quote, place: own}) =>
    key && quote
      ? quote.text === key.text && quote.spans[0]?.block === key.spans[0]?.block
      : comparePlaces(own, at) === 0,
  );
  return here.find(({note}) => note !== '') ?? here.at(-1) ?? null;
}

/** Writes a mark's note anew; one of no letter whose note is taken away goes with it. */
function rewritten(state: State, of: Mark, note: string): Result {
  if (!note && of.letter === null) return [unmarked(state, of), {type: 'keep', change: {type: 'unmark', id: of.id}}];
  const mark: Mark = {...of, note};
  const marks = state.marks.map(each => (each.id === of.id ? mark : each));
  return [
    {...state, marks, said: note ? 'noted; V lists your notes' : 'the note is taken away'},
    {type: 'keep', change: {type: 'mark', mark}},
  ];
}

export const notes: readonly Command[] = [
  {
    id: 'note',
    group: 'Find the way',
    keys: ['a'],
    panes: EVERY_PANE,
    help: 'write a note here, on the quote if there is one; where one is, write it anew',
    run: state => {
      const of = markHere(state);
      return [{...state, overlay: {type: 'note', text: of?.note ?? '', of}}];
    },
  },
  {
    id: 'list-marks',
    group: 'Find the way',
    keys: ['V'],
    panes: EVERY_PANE,
    help: 'pick from your marks and notes',
    disabled: state => (state.marks.length ? null : 'no marks yet: m and a letter set one, a writes a note'),
    run: state => [picking(state, 'marks')],
  },
  {
    id: 'drop-mark',
    group: 'While typing',
    keys: ['ctrl+d'],
    panes: ['picker'],
    help: 'among marks and notes: take the selected one away',
    hint: 'take away',
    disabled: state => (pickedMark(state) ? null : 'only marks and notes can be taken away'),
    run: state => {
      const mark = pickedMark(state);
      if (!mark) return [state];
      return [unmarked(state, mark), {type: 'keep', change: {type: 'unmark', id: mark.id}}];
    },
  },
  {
    id: 'keep-note',
    group: 'While typing',
    keys: ['enter'],
    panes: ['note'],
    help: 'keep the note',
    hint: 'keep',
    run: state => {
      const text = typedIn(state).trim();
      const closed: State = {...state, overlay: null};
      const of = state.overlay?.type === 'note' ? state.overlay.of : null;
      if (of) return text === of.note ? [closed] : rewritten(closed, of, text);
      return text ? marking(closed, null, text) : [closed];
    },
  },
  {
    id: 'drop-note',
    group: 'While typing',
    keys: ['esc'],
    panes: ['note'],
    help: 'leave it',
    hint: 'leave it',
    run: state => [{...state, overlay: null}],
  },
  {
    id: 'note-type',
    group: 'While typing',
    keys: ['{character}'],
    panes: ['note'],
    help: 'write',
    run: (state, key) => typing(state, typedIn(state) + key),
  },
  {
    id: 'note-clear',
    group: 'While typing',
    keys: ['ctrl+u'],
    panes: ['note'],
    help: 'begin again; a note left empty is taken away',
    run: state => typing(state, ''),
  },
  {
    id: 'note-backspace',
    group: 'While typing',
    keys: ['backspace'],
    panes: ['note'],
    help: 'take the last character back',
    run: state => typing(state, shorter(typedIn(state))),
  },
];
