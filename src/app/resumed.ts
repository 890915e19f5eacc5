import type {Trail} from '../model/trail.ts';
import type {SearchResult} from '../search/result.ts';
import {byEntity} from '../trail/by-entity.ts';
import {byMarks} from '../trail/by-marks.ts';
import {bySearch} from '../trail/by-search.ts';
import {bySpeaker, UNKNOWN_SPEAKER} from '../trail/by-speaker.ts';
import {bySpokenOf} from '../trail/by-spoken-of.ts';
import {quotations} from '../trail/quotations.ts';
import {stopAt} from '../trail/walk.ts';
import type {Result} from './commands/command.ts';
import type {State} from './state.ts';

/** Takes up the trail that was walked when the article was left, without going anywhere; another one goes before it. */
export function resumed(state: State): Result {
  const kept = state.wanted.trail;
  const ready: State = {...state, wanted: {...state.wanted, trail: null}};
  if (!kept || state.trail) return [ready];
  if (kept.kind === 'search')
    return [
      {...ready, resuming: kept.key},
      {type: 'search', query: kept.key},
    ];
  const trail = remade(state, kept.kind, kept.key);
  return [trail?.stops.length ? on(ready, trail) : ready];
}

/** Whether an answer is to the search that was walked, and not to one that is being typed. */
export const isResumed = ({resuming, overlay, landing}: State, query: string): boolean =>
  resuming === query && overlay?.type !== 'search' && landing === null;

/** The matches of the search that was walked have come. */
export function withResumed(state: State, result: SearchResult): State {
  const ready: State = {...state, resuming: null};
  if (state.trail || result.matches.length === 0) return ready;
  return on({...ready, found: result}, bySearch(result.query, result.matches));
}

const on = (state: State, trail: Trail): State => ({...state, trail, stop: stopAt(trail, state.cursor)});

function remade({annotations, marks}: State, kind: string, key: string): Trail | null {
  switch (kind) {
    case 'speaker':
      return bySpeaker(annotations, key === UNKNOWN_SPEAKER ? null : key);
    case 'entity':
      return byEntity(annotations, key);
    case 'spoken':
      return bySpokenOf(annotations, key);
    case 'quotes':
      return quotations(annotations);
    case 'marks':
      return byMarks(marks.map(({place}) => place));
    default:
      return null;
  }
}
