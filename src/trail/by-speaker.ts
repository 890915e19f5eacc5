import type {Annotations} from '../model/annotation.ts';
import type {Trail} from '../model/trail.ts';
import {quoteStops} from './quote-stops.ts';

/** The key of the trail of quotes whose speaker the text does not say. */
export const UNKNOWN_SPEAKER = 'unknown';

/**
 * Everything a speaker said, in the article's order.
 *
 * `null` gives what has no known speaker: it stands under a name of its own and is never hidden.
 * An id that no speaker bears gives a trail without stops.
 */
export function bySpeaker(annotations: Annotations, id: string | null): Trail {
  const name = annotations.speakers.find(speaker => speaker.id === id)?.name;
  return {
    kind: 'speaker',
    key: id ?? UNKNOWN_SPEAKER,
    title: id === null ? 'what was said by nobody named' : `everything ${name ?? id} said`,
    stops: quoteStops(annotations.quotes, quote => quote.speaker === id),
  };
}
