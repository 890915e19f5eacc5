import type {Mark} from '../desk/desk.ts';
import {findQuote} from '../desk/quote-key.ts';
import type {Quote, Span} from '../model/annotation.ts';
import type {Place} from '../model/place.ts';
import type {Reading} from '../model/reading.ts';

/** A reading with only the quotes that pass and the speakers they have; the text and what it names stay whole. */
export function narrow({article, annotations}: Reading, passes: (quote: Quote, index: number) => boolean): Reading {
  const quotes = annotations.quotes.filter(passes);
  const speakers = annotations.speakers
    .map(speaker => ({...speaker, quotes: indicesOf(quotes, speaker.id)}))
    .filter(speaker => speaker.quotes.length > 0);
  return {article, annotations: {...annotations, quotes, speakers}};
}

const indicesOf = (quotes: readonly Quote[], id: string): readonly number[] =>
  quotes.flatMap((quote, index) => (quote.speaker === id ? [index] : []));

/**
 * The marks that belong to such a narrowed reading: on a quote that passes, or on a place in one of the stretches.
 *
 * A mark's quote is looked for among all of them: the same words may have been said by somebody else too.
 */
export function narrowMarks(
  {article, annotations: {quotes}}: Reading,
  marks: readonly Mark[],
  passes: (quote: Quote, index: number) => boolean,
  places: readonly Span[] = [],
): readonly Mark[] {
  const stretches = [...places, ...quotes.filter(passes).flatMap(({spans}) => spans)];
  return marks.filter(({quote: key, place}) => {
    const index = key && findQuote(article, quotes, key);
    return index === null ? stretches.some(span => holds(span, place)) : passes(quotes[index]!, index);
  });
}

const holds = ({block, start, end}: Span, place: Place): boolean =>
  block === place.block && start <= place.offset && place.offset <= end;
