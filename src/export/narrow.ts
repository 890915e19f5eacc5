import type {Quote} from '../model/annotation.ts';
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
