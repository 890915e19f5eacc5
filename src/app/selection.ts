import type {Place} from '../model/place.ts';
import type {Trail} from '../model/trail.ts';
import {byEntity} from '../trail/by-entity.ts';
import {bySpeaker} from '../trail/by-speaker.ts';
import {placeOf} from '../trail/order.ts';
import {entityItems, listLength, quoteItems, speakerItems} from './list-items.ts';
import {quoteUnderCursor} from './quote-index.ts';
import type {ListPane, State} from './state.ts';

/** What a list's selected row leads to. */
export interface Selected {
  /** The speaker's id; null for words of nobody named; undefined where the row is no voice. */
  readonly speaker: string | null | undefined;
  /** An index into `quotes`. */
  readonly quote: number | null;
  /** A place to go to. */
  readonly place: Place | null;
  /** The trail that the row makes, made when it is asked for. */
  readonly trail: () => Trail | null;
}

const NONE: Selected = {speaker: undefined, quote: null, place: null, trail: () => null};

/** The index of a list's selected row, brought into its bounds. */
export const selectedIndex = (state: State, pane: ListPane): number =>
  Math.max(0, Math.min(listLength(state, pane) - 1, state.lists[pane].selected));

/** What is selected where the reader is: the list's row, or in the text the quote under the cursor. */
export function selected(state: State): Selected {
  const {annotations, focus} = state;
  if (focus === 'text') {
    const quote = quoteUnderCursor(state);
    if (quote === null) return NONE;
    const {speaker} = annotations.quotes[quote]!;
    return {speaker, quote, place: state.cursor, trail: () => bySpeaker(annotations, speaker)};
  }
  const index = selectedIndex(state, focus);
  if (focus === 'quotes') {
    const stop = quoteItems(state)[index];
    if (!stop) return NONE;
    const speaker = stop.quote === null ? undefined : annotations.quotes[stop.quote]!.speaker;
    const trail = () => (speaker === undefined ? null : bySpeaker(annotations, speaker));
    return {speaker, quote: stop.quote, place: placeOf(stop), trail};
  }
  if (focus === 'speakers') {
    const item = speakerItems(state)[index];
    if (!item) return NONE;
    if (item.type === 'silent') {
      const [first] = item.entity.mentions;
      return {
        speaker: undefined,
        quote: null,
        place: first ? {block: first.block, offset: first.start} : null,
        trail: () => byEntity(annotations, item.entity.id),
      };
    }
    const id = item.type === 'speaker' ? item.speaker.id : null;
    const quote = (item.type === 'speaker' ? item.speaker.quotes : item.quotes)[0] ?? null;
    const span = quote === null ? undefined : annotations.quotes[quote]?.spans[0];
    return {
      speaker: id,
      quote,
      place: span ? {block: span.block, offset: span.start} : null,
      trail: () => bySpeaker(annotations, id),
    };
  }
  const entity = entityItems(state)[index];
  if (!entity) return NONE;
  const [first] = entity.mentions;
  const voice = annotations.speakers.find(({id, quotes}) => id === entity.id && quotes.length > 0);
  return {
    speaker: voice?.id,
    quote: null,
    place: first ? {block: first.block, offset: first.start} : null,
    trail: () => byEntity(annotations, entity.id),
  };
}
