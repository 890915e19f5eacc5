import type {Quote} from '../model/annotation.ts';
import type {Stop} from '../model/trail.ts';
import {compareStops} from './order.ts';

/** The quotes that pass, as stops in the article's order; a quote cut in two by its cue is one stop with two spans. */
export function quoteStops(
  quotes: readonly Quote[],
  passes: (quote: Quote, index: number) => boolean,
): readonly Stop[] {
  return quotes
    .map((quote, index): Stop => ({spans: quote.spans, quote: index}))
    .filter(stop => passes(quotes[stop.quote!]!, stop.quote!) && stop.spans.length > 0)
    .sort(compareStops);
}
