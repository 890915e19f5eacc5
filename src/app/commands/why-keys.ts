import type {Place} from '../../model/place.ts';
import {byEvidence} from '../../trail/by-evidence.ts';
import type {Overlay, Resting, State} from '../state.ts';
import {withCursor} from '../viewport.ts';
import type {Command, Result} from './command.ts';

type Why = Extract<Overlay, {type: 'why'}>;

const asWhy = (state: State): Why | null => (state.overlay?.type === 'why' ? state.overlay : null);

const restored = (state: State, {cursor, top, trail, stop}: Resting): State => ({
  ...state,
  cursor,
  top,
  trail,
  stop,
  overlay: null,
});

/** Where a step stands in the text; -1 is the quote itself. */
function placeOfStep(state: State, {quote, step}: Why): Place | null {
  const found = state.annotations.quotes[quote];
  const span = step < 0 ? found?.spans[0] : found?.steps[step]?.span;
  return span ? {block: span.block, offset: span.start} : null;
}

/** Goes to another step: the text shows where it stands. */
function stepped(state: State, by: number): Result {
  const why = asWhy(state);
  const steps = why ? (state.annotations.quotes[why.quote]?.steps.length ?? 0) : 0;
  if (!why) return [state];
  const overlay = {...why, step: Math.max(-1, Math.min(steps - 1, why.step + by))};
  const place = placeOfStep(state, overlay);
  const shown: State = {...state, overlay, trail: byEvidence(state.annotations, why.quote), stop: null};
  return [place ? withCursor(shown, place) : shown];
}

/** The keys of the way from a quotation to its speaker. */
export const whyKeys: readonly Command[] = [
  {
    id: 'why-next',
    group: 'Who said what',
    keys: ['j', 'down', 'n', 'tab'],
    panes: ['why'],
    help: 'the next step, shown in the text',
    hint: 'walk the steps',
    run: state => stepped(state, 1),
  },
  {
    id: 'why-previous',
    group: 'Who said what',
    keys: ['k', 'up', 'N', 'shift+tab'],
    panes: ['why'],
    help: 'the step before',
    run: state => stepped(state, -1),
  },
  {
    id: 'why-stay',
    group: 'Who said what',
    keys: ['enter'],
    panes: ['why'],
    help: 'stay at the step’s place in the text',
    hint: 'stay there',
    run: state => {
      const why = asWhy(state);
      if (!why) return [state];
      const {trail, stop} = why.back;
      return [{...state, overlay: null, focus: 'text', trail, stop: why.step < 0 ? stop : null}];
    },
  },
  {
    id: 'why-close',
    group: 'Who said what',
    keys: ['esc', 'w', 'q'],
    panes: ['why'],
    help: 'close it and go back',
    hint: 'close',
    run: state => {
      const why = asWhy(state);
      return [why ? restored(state, why.back) : state];
    },
  },
];
