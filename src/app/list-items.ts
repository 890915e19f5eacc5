import {unheard} from '../export/unheard.ts';
import type {Entity, Speaker} from '../model/annotation.ts';
import type {Stop, Trail} from '../model/trail.ts';
import {filterNames} from '../search/filter-names.ts';
import {plain} from '../search/fold.ts';
import {compareStops} from '../trail/order.ts';
import {quotations} from '../trail/quotations.ts';
import type {ListPane, State} from './state.ts';

/** A row of the speakers' list. */
export type SpeakerItem =
  | {readonly type: 'speaker'; readonly speaker: Speaker}
  /** What was said by nobody named: never hidden. */
  | {readonly type: 'unknown'; readonly quotes: readonly number[]}
  /** Named often and never heard. */
  | {readonly type: 'silent'; readonly entity: Entity};

/** The orders of each list; the first is the one it opens in. */
export const SORTS: Readonly<Record<ListPane, readonly string[]>> = {
  speakers: ['who said most', 'who spoke first', 'by name'],
  quotes: ['as in the article', 'least certain first', 'longest first'],
  entities: ['named most', 'named first', 'by name', 'by kind'],
};

interface Lists {
  speakers?: readonly SpeakerItem[];
  quotes?: readonly Stop[];
  entities?: readonly Entity[];
}

/** What is listed changes with few of the state's fields: each list is kept for as long as its own stay the same. */
const kept = new WeakMap<object, Map<string, Lists>>();

function listed<K extends ListPane>(
  state: State,
  pane: K,
  subject: object,
  make: () => Lists[K],
): NonNullable<Lists[K]> {
  const {sort, filter} = state.lists[pane];
  let bySubject = kept.get(subject);
  if (!bySubject) {
    bySubject = new Map();
    kept.set(subject, bySubject);
  }
  const key = `${pane} ${sort} ${filter}`;
  let lists = bySubject.get(key);
  if (!lists) {
    lists = {[pane]: make()};
    bySubject.set(key, lists);
  }
  return lists[pane] as NonNullable<Lists[K]>;
}

/** Who speaks, who is quoted under no name, and who is named and never heard. */
export const speakerItems = (state: State): readonly SpeakerItem[] =>
  listed(state, 'speakers', state.annotations, () => {
    const {speakers, quotes} = state.annotations;
    const {sort, filter} = state.lists.speakers;
    if (filter) return filterNames(speakerItems(unfiltered(state, 'speakers')), filter, namesOf);
    const first = (speaker: Speaker): number => speaker.quotes[0] ?? quotes.length;
    const heard = speakers.filter(({quotes: said}) => said.length > 0);
    const sorted = [...heard].sort((a, b) =>
      sort === 0
        ? b.quotes.length - a.quotes.length || first(a) - first(b)
        : sort === 1
          ? first(a) - first(b)
          : a.name.localeCompare(b.name),
    );
    const unknown = quotes.flatMap((quote, index) => (quote.speaker === null ? [index] : []));
    return [
      ...sorted.map(speaker => ({type: 'speaker', speaker}) as const),
      ...(unknown.length ? [{type: 'unknown', quotes: unknown} as const] : []),
      ...unheard(state.annotations).map(entity => ({type: 'silent', entity}) as const),
    ];
  });

/** The state with a list whole: it is sorted once, however much is typed to filter it. */
const unfiltered = (state: State, pane: ListPane): State => ({
  ...state,
  lists: {...state.lists, [pane]: {...state.lists[pane], filter: ''}},
});

/** Every name that a row of the speakers' list can be found by. */
export function namesOf(item: SpeakerItem): readonly string[] {
  if (item.type === 'unknown') return ['unknown', 'nobody named'];
  const {name, aliases, role} = item.type === 'speaker' ? item.speaker : item.entity;
  return [name, ...aliases, ...(role ? [role] : [])];
}

/** The trail that the quotes' pane shows: the one that is walked, or every quotation. */
export const listedTrail = (state: State): Trail =>
  state.trail && state.trail.kind !== 'evidence' ? state.trail : everyQuotation(state.annotations);

const all = new WeakMap<State['annotations'], Trail>();

function everyQuotation(annotations: State['annotations']): Trail {
  let trail = all.get(annotations);
  if (!trail) {
    trail = quotations(annotations);
    all.set(annotations, trail);
  }
  return trail;
}

/** Which stop of a trail this is, from 1: asked of every row of the list, where it may stand in any order. */
export function numberOf({stops}: Trail, stop: Stop): number {
  // All that are listed are in the article's order; some may begin at one place.
  let low = 0;
  for (let high = stops.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (compareStops(stops[middle]!, stop) < 0) low = middle + 1;
    else high = middle;
  }
  return stops.indexOf(stop, low) + 1;
}

/** The stops of that trail, filtered and in the list's order. */
export const quoteItems = (state: State): readonly Stop[] =>
  listed(state, 'quotes', listedTrail(state), () => {
    const {sort, filter} = state.lists.quotes;
    const {quotes, speakers} = state.annotations;
    const wanted = plain(filter).trim();
    const names = new Map(speakers.map(({id, name}) => [id, name]));
    const {stops} = listedTrail(state);
    if (!wanted && sort === 0) return stops;
    const items = stops.filter(
      stop => !wanted || plain(`${textOfStop(state, stop)} ${whoAndHow(stop)}`).includes(wanted),
    );
    if (sort === 1) return [...items].sort((a, b) => sure(a) - sure(b));
    if (sort === 2) return [...items].sort((a, b) => textOfStop(state, b).length - textOfStop(state, a).length);
    return items;
    function sure({quote}: Stop): number {
      return quote === null ? 1 : quotes[quote]!.confidence;
    }
    function whoAndHow({quote}: Stop): string {
      if (quote === null) return '';
      const {speaker, kind} = quotes[quote]!;
      return `${(speaker === null ? undefined : names.get(speaker)) ?? 'unknown'} ${kind}`;
    }
  });

/** The words of a stop; parts that stand apart are joined with `…`. */
export const textOfStop = (state: State, {spans}: Stop): string =>
  spans
    .map(({block, start, end}) => state.article.blocks[block]!.text.slice(start, Math.min(end, start + 2000)))
    .join(' … ');

/** Who and what is named. */
export const entityItems = (state: State): readonly Entity[] =>
  listed(state, 'entities', state.annotations, () => {
    const {sort, filter} = state.lists.entities;
    const {entities, speakers, partial} = state.annotations;
    const voices = new Set(speakers.flatMap(({id, quotes}) => (quotes.length > 0 ? [id] : [])));
    const silence = ({id, type}: Entity): readonly string[] =>
      type === 'person' && !partial && !voices.has(id) ? ['unheard', 'never heard'] : [];
    if (filter)
      return filterNames(entityItems(unfiltered(state, 'entities')), filter, entity => [
        ...namesOf({type: 'silent', entity}),
        ...silence(entity),
        entity.type,
      ]);
    if (sort === 1) return [...entities];
    return [...entities].sort((a, b) =>
      sort === 0
        ? b.mentions.length - a.mentions.length
        : sort === 2
          ? a.name.localeCompare(b.name)
          : a.type.localeCompare(b.type) || b.mentions.length - a.mentions.length,
    );
  });

/** How many rows a list has. */
export const listLength = (state: State, pane: ListPane): number =>
  pane === 'speakers'
    ? speakerItems(state).length
    : pane === 'quotes'
      ? quoteItems(state).length
      : entityItems(state).length;
