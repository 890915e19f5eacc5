import {bySpeaker} from '../../trail/by-speaker.ts';
import {follow, remembering, resting, walkTrail} from '../go.ts';
import {selected} from '../selection.ts';
import type {State} from '../state.ts';
import {type Command, EVERY_PANE} from './command.ts';

const noTrail = (state: State): string | null => {
  if (!state.trail) return 'no trail yet: s picks a speaker, / searches, e picks an entity';
  return state.trail.stops.length ? null : `nothing found for ${state.trail.title}`;
};

/** Why nobody's words are under the cursor. */
export const nobodyHere = (state: State): string | null => {
  if (selected(state).speaker !== undefined) return null;
  if (state.analysis.phase === 'running') return 'still reading who said what';
  return state.focus === 'text' ? 'nobody speaks on this line; . goes to the next quote' : 'nobody speaks here';
};

/** Everything said by the one under the cursor, from the quote that is there. */
function everythingSaid(state: State): State {
  const {speaker, quote} = selected(state);
  if (speaker === undefined) return state;
  const trail = bySpeaker(state.annotations, speaker);
  const stop = state.focus === 'speakers' ? 0 : trail.stops.findIndex(each => each.quote === quote);
  return {...follow(state, trail, Math.max(0, stop)), said: null};
}

export const trail: readonly Command[] = [
  {
    id: 'next-stop',
    group: 'Who said what',
    keys: ['n'],
    panes: EVERY_PANE,
    help: 'the next stop of the trail, whatever made it',
    disabled: noTrail,
    run: state => [walkTrail(state, 1)],
  },
  {
    id: 'previous-stop',
    group: 'Who said what',
    keys: ['N'],
    panes: EVERY_PANE,
    help: 'the stop before',
    disabled: noTrail,
    run: state => [walkTrail(state, -1)],
  },
  {
    id: 'everything-said',
    group: 'Who said what',
    keys: ['x'],
    panes: EVERY_PANE,
    help: 'everything the speaker under the cursor said',
    hint: 'all they said',
    disabled: nobodyHere,
    run: state => [everythingSaid(state)],
  },
  {
    id: 'why',
    group: 'Who said what',
    keys: ['w'],
    panes: EVERY_PANE,
    help: 'why this speaker: the way from the words to the name, step by step',
    hint: 'why',
    disabled: state => (selected(state).quote === null ? 'no quote here; . goes to the next one' : null),
    run: state => {
      const {quote} = selected(state);
      if (quote === null) return [state];
      return [{...remembering(state), overlay: {type: 'why', quote, step: -1, back: resting(state)}}];
    },
  },
];
