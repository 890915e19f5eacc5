import type {Annotations} from '../model/annotation.ts';
import type {Stop, Trail} from '../model/trail.ts';
import {byEntity} from '../trail/by-entity.ts';
import {bySpeaker} from '../trail/by-speaker.ts';
import {compareStops} from '../trail/order.ts';
import {stopAt} from '../trail/walk.ts';
import type {Result} from './commands/command.ts';
import {withCorrections} from './correcting.ts';
import {entityItems, quoteItems, type SpeakerItem, speakerItems} from './list-items.ts';
import {opened} from './opened.ts';
import type {ListPane, ListState, State} from './state.ts';

/**
 * Takes in what the engine found: in a beginning, or in all.
 *
 * What is read replaces what was known, and the reader must not notice it under the cursor: a row that is selected stays
 * selected and where it stands on the screen, a trail that is walked goes on, only longer. Whatever is open holds rows of
 * the old reading, so the new one waits until it is closed (`settled`).
 */
export function arrived(state: State, annotations: Annotations): Result {
  if (state.overlay !== null && state.annotations !== annotations && hasAny(state.annotations))
    return [{...state, waiting: annotations}];
  const corrected = withCorrections(state, annotations, state.corrections);
  // What is corrected further on is not met in a beginning; that is no loss to be told.
  const known: State = {...corrected, waiting: null, said: annotations.partial ? state.said : corrected.said};
  const [walked, ...effects] = withTrail(known, state);
  const next = withLists(walked, state);
  if (annotations.partial) return [next, ...effects];
  const [ready, ...more] = opened({...next, analysis: {phase: 'done'}});
  return [ready, ...effects, ...more];
}

/** Takes in what has waited, once nothing is open any more. */
export function settled([state, ...effects]: Result): Result {
  if (state.waiting === null || state.overlay !== null) return [state, ...effects];
  const [next, ...more] = arrived(state, state.waiting);
  return [next, ...effects, ...more];
}

const hasAny = ({quotes, entities}: Annotations): boolean => quotes.length + entities.length > 0;

/** The trail that was walked, over what is known now; one of quotes that were searched for is searched again. */
function withTrail(state: State, {trail, annotations: before}: State): Result {
  if (!trail) return [state];
  const on = (next: Trail): Result => [{...state, trail: next, stop: stopAt(next, state.cursor)}];
  if (trail.kind === 'entity') {
    const next = byEntity(state.annotations, trail.key);
    return next.stops.length > 0 ? on(next) : [state];
  }
  if (state.trail) return [state];
  if (trail.kind === 'search')
    return [
      {...state, resuming: trail.key},
      {type: 'search', query: trail.key},
    ];
  if (trail.kind !== 'speaker') return [state];
  // A name that turns out to be a fuller one has another id: whoever said the same words is meant.
  const place = trail.stops[0]?.spans[0];
  const same = state.annotations.quotes.find(
    ({spans: [span]}) => place && span?.block === place.block && span.start === place.start,
  );
  const name = before.speakers.find(({id}) => id === trail.key)?.name;
  const id = state.annotations.speakers.find(each => each.name === name)?.id ?? same?.speaker;
  return id ? on(bySpeaker(state.annotations, id)) : [state];
}

/** Each list with the same row selected as before, on the same line of the screen. */
function withLists(state: State, before: State): State {
  const same = {speakers: sameSpeaker(before), quotes: sameStop(before), entities: sameEntity(before)};
  const of = (pane: ListPane): ListState => {
    const list = before.lists[pane];
    // Nobody has been there yet: it opens at its top.
    if (list.selected === 0 && list.top === 0 && before.focus !== pane) return state.lists[pane];
    const index = same[pane](state);
    return index < 0 ? list : {...list, selected: index, top: Math.max(0, list.top + index - list.selected)};
  };
  return {...state, lists: {speakers: of('speakers'), quotes: of('quotes'), entities: of('entities')}};
}

type Finder = (state: State) => number;

function sameSpeaker(before: State): Finder {
  const item = speakerItems(before)[before.lists.speakers.selected];
  const idOf = (each: SpeakerItem | undefined): string | null =>
    each?.type === 'speaker' ? each.speaker.id : each?.type === 'silent' ? each.entity.id : null;
  const nameOf = (each: SpeakerItem): string | null => (each.type === 'speaker' ? each.speaker.name : null);
  return state => {
    if (!item) return -1;
    const items = speakerItems(state);
    const index = items.findIndex(each => idOf(each) === idOf(item));
    return index >= 0 ? index : items.findIndex(each => nameOf(each) !== null && nameOf(each) === nameOf(item));
  };
}

function sameStop(before: State): Finder {
  const stop: Stop | undefined = quoteItems(before)[before.lists.quotes.selected];
  return state => (stop ? quoteItems(state).findIndex(each => compareStops(each, stop) === 0) : -1);
}

function sameEntity(before: State): Finder {
  const entity = entityItems(before)[before.lists.entities.selected];
  return state => {
    if (!entity) return -1;
    const items = entityItems(state);
    const index = items.findIndex(({id}) => id === entity.id);
    return index >= 0 ? index : items.findIndex(({name}) => name === entity.name);
  };
}
