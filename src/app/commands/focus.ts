import {layoutOf} from '../layout.ts';
import {PANES, type Pane, type State} from '../state.ts';
import {type Command, EVERY_PANE} from './command.ts';

/** Gives a pane the focus; of quotes and entities the one is shown that had it last. */
export const focused = (state: State, focus: Pane): State => ({
  ...state,
  focus,
  side: focus === 'quotes' || focus === 'entities' ? focus : state.side,
});

const away = (state: State, by: number): State =>
  focused(state, PANES[(PANES.indexOf(state.focus) + by + PANES.length) % PANES.length]!);

const digit = (pane: Pane, key: string, help: string): Command => ({
  id: `focus-${pane}`,
  group: 'The screen',
  keys: [key],
  panes: EVERY_PANE,
  help,
  run: state => [focused(state, pane)],
});

export const focus: readonly Command[] = [
  {
    id: 'next-pane',
    group: 'The screen',
    keys: ['tab'],
    panes: EVERY_PANE,
    help: 'the next pane',
    hint: 'pane',
    run: state => [away(state, 1)],
  },
  {
    id: 'previous-pane',
    group: 'The screen',
    keys: ['shift+tab'],
    panes: EVERY_PANE,
    help: 'the pane before',
    run: state => [away(state, -1)],
  },
  digit('text', '1', 'the text'),
  digit('speakers', '2', 'the speakers'),
  digit('quotes', '3', 'the quotes, or the stops of the trail'),
  digit('entities', '4', 'people, organisations, places and dates'),
  {
    id: 'zoom',
    group: 'The screen',
    keys: ['z'],
    panes: EVERY_PANE,
    help: 'give the pane the whole screen, and back',
    disabled: state => (layoutOf(state).kind === 'narrow' ? 'one pane has the whole screen already' : null),
    run: state => [{...state, zoomed: !state.zoomed}],
  },
];
