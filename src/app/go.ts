import type {Place} from '../model/place.ts';
import {comparePlaces} from '../model/place.ts';
import type {Trail} from '../model/trail.ts';
import {placeOf} from '../trail/order.ts';
import {nearestStop, walk} from '../trail/walk.ts';
import {quoteItems} from './list-items.ts';
import type {Resting, State} from './state.ts';
import {withCursor} from './viewport.ts';

const MOST_JUMPS = 100;

/** Remembers where the reader is, so that one can come back; the same place twice in a row counts once. */
export function remembering(state: State, place: Place = state.cursor): State {
  const {back} = state.jumps;
  const last = back.at(-1);
  if (last && comparePlaces(last.place, place) === 0) return {...state, jumps: {back, forward: []}};
  return {...state, jumps: {back: [...back, {place}].slice(-MOST_JUMPS), forward: []}};
}

/** Goes to a place and remembers the one before. */
export const jumpTo = (state: State, place: Place): State => withCursor(remembering(state), place);

/** Where the reader is, to come back to on Esc. */
export const resting = ({cursor, top, trail, stop}: State): Resting => ({cursor, top, trail, stop});

/** Stands on a stop of the trail; the quotes' list goes along. */
export function standOn(state: State, stop: number): State {
  const target = state.trail?.stops[stop];
  if (!target) return state;
  const moved = withCursor({...state, stop}, placeOf(target));
  return selectQuote(state.trail?.kind === 'marks' ? {...moved, said: noteHere(moved)} : moved);
}

/** What the reader noted on the place under the cursor; a mark without a note has a letter. */
function noteHere({marks, cursor}: State): string | null {
  const here = marks.filter(({place}) => comparePlaces(place, cursor) === 0);
  return here.length ? here.map(({note, letter}) => note || `mark ${letter}`).join('; ') : null;
}

/** Selects the trail's present stop in the quotes' list. */
export function selectQuote(state: State): State {
  const stop = state.stop === null ? undefined : state.trail?.stops[state.stop];
  const index = stop ? quoteItems(state).indexOf(stop) : -1;
  if (index < 0) return state;
  return {...state, lists: {...state.lists, quotes: {...state.lists.quotes, selected: index}}};
}

/**
 * Follows a trail: it is marked in the text, and the cursor goes to its nearest stop, or to the one asked for.
 *
 * A trail without stops is not followed; why is the caller's to say.
 */
export function follow(state: State, trail: Trail, stop: number | null = null): State {
  const start = stop ?? nearestStop(trail, state.cursor);
  if (start === null) return state;
  const lists = {...state.lists, quotes: {...state.lists.quotes, selected: 0, top: 0, filter: ''}};
  const side = trail.kind === 'entity' ? state.side : 'quotes';
  return standOn(remembering({...state, trail, stop: null, lists, side}), start);
}

/** Walks the trail by one stop, around its ends. */
export function walkTrail(state: State, by: 1 | -1): State {
  if (!state.trail) return state;
  const step = walk(state.trail, state.stop, state.cursor, by);
  if (!step) return state;
  if (step.wrapped && isGrowing(state)) return {...state, said: 'still reading who said what further on'};
  const walked = standOn(state, step.stop);
  return step.wrapped ? {...walked, said: by > 0 ? 'from the beginning again' : 'from the end again'} : walked;
}

/** Whether the trail's end is only as far as the engine has come: from there one does not go round to the other end. */
const isGrowing = ({annotations, trail}: State): boolean =>
  annotations.partial === true && trail !== null && GROWING.includes(trail.kind);

const GROWING: readonly Trail['kind'][] = ['speaker', 'entity', 'spoken', 'quotes'];
