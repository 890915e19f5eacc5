import type {SearchResult} from '../../search/result.ts';
import {bySearch} from '../../trail/by-search.ts';
import {placeOf} from '../../trail/order.ts';
import {remembering, resting, selectQuote} from '../go.ts';
import type {Overlay, Resting, State} from '../state.ts';
import {withCursor} from '../viewport.ts';
import {type Command, EVERY_PANE, type Result} from './command.ts';
import {shorter} from './shorter.ts';

type Searching = Extract<Overlay, {type: 'search'}>;

const asSearch = (state: State): Searching | null => (state.overlay?.type === 'search' ? state.overlay : null);

/** Back to where the reader was before the search began. */
const restored = (state: State, {cursor, top, trail, stop}: Resting): State => ({...state, cursor, top, trail, stop});

/** Whether there is nothing to search yet: nothing, or a filter whose value is still to come. */
export const isBlank = (query: string): boolean => /^\s*(?:(?:by|kind):|re:\/?)?\s*$/i.test(query);

function asking(state: State, query: string): Result {
  const searching = asSearch(state);
  if (!searching) return [state];
  const next: State = {...state, overlay: {...searching, query, chosen: null}};
  if (isBlank(query)) return [{...restored(next, searching.back), found: null}];
  return [next, {type: 'search', query}];
}

/** The first match at or after the place where the search began, else the first of all. */
function nearest({matches}: SearchResult, {cursor}: Resting): number | null {
  if (matches.length === 0) return null;
  const next = matches.findIndex(({spans: [span]}) => {
    const {block, start} = span!;
    return block > cursor.block || (block === cursor.block && start >= cursor.offset);
  });
  return Math.max(0, next);
}

/** An answer has come: it is shown in the text while the query is still being typed, or landed on if it was entered. */
export function withFound(state: State, result: SearchResult): State {
  const searching = asSearch(state);
  if (searching?.query === result.query) return showing({...state, found: result}, nearest(result, searching.back));
  if (state.landing !== result.query) return state;
  const back = resting(state);
  return landed({...state, found: result, landing: null}, nearest(result, back), back);
}

/** Shows a match while typing, and remembers no jump yet. */
function showing(state: State, chosen: number | null): State {
  const searching = asSearch(state);
  const {found} = state;
  if (!searching || !found) return state;
  const base = chosen === null ? restored(state, searching.back) : state;
  const trail = bySearch(found.query, found.matches);
  const next: State = {...base, trail, stop: chosen, overlay: {...searching, chosen}};
  return chosen === null ? {...next, trail: null, stop: null} : withCursor(next, placeOf(trail.stops[chosen]!));
}

/** The search is over: its matches are the trail, and the place before it can be gone back to. */
function landed(state: State, chosen: number | null, back: Resting): State {
  const {found} = state;
  const closed: State = {...state, overlay: null};
  if (!found || chosen === null)
    return {...restored(closed, back), said: found?.note ?? `no match for “${found?.query ?? ''}”`};
  const trail = bySearch(found.query, found.matches);
  const lists = {...state.lists, quotes: {...state.lists.quotes, selected: 0, top: 0, filter: ''}};
  const here: State = {
    ...remembering(closed, back.cursor),
    trail,
    stop: chosen,
    lists,
    focus: 'text',
    said: found.note,
  };
  return selectQuote(withCursor(here, placeOf(trail.stops[chosen]!)));
}

function by(state: State, step: 1 | -1): Result {
  const searching = asSearch(state);
  const count = state.found?.matches.length ?? 0;
  if (!searching || count === 0) return [state];
  return [showing(state, ((searching.chosen ?? 0) + step + count) % count)];
}

export const search: readonly Command[] = [
  {
    id: 'search',
    group: 'Search',
    keys: ['/'],
    panes: EVERY_PANE,
    help: 'search the text; close spellings are found and told',
    hint: 'search',
    run: state => [{...state, found: null, overlay: {type: 'search', query: '', back: resting(state), chosen: null}}],
  },
  {
    id: 'search-type',
    group: 'While typing',
    keys: ['{character}'],
    panes: ['search'],
    help: 'search from the first letter; ‘word exact, re:/…/ pattern, by:name, kind:direct',
    run: (state, key) => asking(state, (asSearch(state)?.query ?? '') + key),
  },
  {
    id: 'search-backspace',
    group: 'While typing',
    keys: ['backspace'],
    panes: ['search'],
    help: 'take the last character back',
    run: state => asking(state, shorter(asSearch(state)?.query ?? '')),
  },
  {
    id: 'search-clear',
    group: 'While typing',
    keys: ['ctrl+u'],
    panes: ['search'],
    help: 'begin again',
    run: state => asking(state, ''),
  },
  {
    id: 'search-next',
    group: 'While typing',
    keys: ['down', 'ctrl+n', 'tab'],
    panes: ['search'],
    help: 'the next match',
    hint: 'matches',
    run: state => by(state, 1),
  },
  {
    id: 'search-previous',
    group: 'While typing',
    keys: ['up', 'ctrl+p', 'shift+tab'],
    panes: ['search'],
    help: 'the match before',
    run: state => by(state, -1),
  },
  {
    id: 'search-land',
    group: 'While typing',
    keys: ['enter'],
    panes: ['search'],
    help: 'go there: the matches become the trail',
    hint: 'go there',
    run: state => {
      const searching = asSearch(state);
      if (!searching) return [state];
      if (isBlank(searching.query)) return [{...restored(state, searching.back), overlay: null}];
      if (state.found?.query === searching.query) return [landed(state, searching.chosen, searching.back)];
      return [{...restored(state, searching.back), overlay: null, landing: searching.query}];
    },
  },
  {
    id: 'search-cancel',
    group: 'While typing',
    keys: ['esc'],
    panes: ['search'],
    help: 'back to where you were',
    hint: 'cancel',
    run: state => {
      const searching = asSearch(state);
      return [searching ? {...restored(state, searching.back), overlay: null, found: null} : state];
    },
  },
];
