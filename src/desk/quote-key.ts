import type {Quote, Span} from '../model/annotation.ts';
import type {Article} from '../model/article.ts';
import type {QuoteKey} from './correction.ts';

/** What a correction keeps of a quotation. */
export const keyOf = (article: Article, quote: Quote): QuoteKey => ({
  spans: quote.spans.map(({block, start, end}) => ({block, start, end})),
  text: textOf(article, quote.spans),
});

/**
 * Finds the quotation that a correction means; null where it is no longer there.
 *
 * The same place with the same words; else the same words, the nearest to the place; else what covers most of the
 * same place, half of it at least, where the words there are still the same: an engine may cut a quotation elsewhere.
 */
export function findQuote(article: Article, quotes: readonly Quote[], key: QuoteKey): number | null {
  const same = quotes.findIndex(
    quote => samePlace(quote.spans, key.spans) && textOf(article, quote.spans) === key.text,
  );
  if (same >= 0) return same;
  const at = key.spans[0]?.block ?? 0;
  const alike = quotes
    .map((quote, index) => ({
      index,
      text: textOf(article, quote.spans),
      away: Math.abs((quote.spans[0]?.block ?? 0) - at),
    }))
    .filter(({text}) => text === key.text)
    .sort((a, b) => a.away - b.away);
  if (alike[0]) return alike[0].index;
  if (textOf(article, key.spans) !== key.text) return null;
  const covering = quotes
    .map((quote, index) => ({index, share: shareOf(quote.spans, key.spans)}))
    .filter(({share}) => share >= 0.5)
    .sort((a, b) => b.share - a.share);
  return covering[0]?.index ?? null;
}

const textOf = ({blocks}: Article, spans: readonly Span[]): string =>
  spans.map(({block, start, end}) => blocks[block]?.text.slice(start, end) ?? '').join(' … ');

const samePlace = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length &&
  a.every(
    (span, index) => span.block === b[index]!.block && span.start === b[index]!.start && span.end === b[index]!.end,
  );

/** How much of two quotations' text is common to both, of all that either covers. */
function shareOf(a: readonly Span[], b: readonly Span[]): number {
  const size = (spans: readonly Span[]): number => spans.reduce((sum, {start, end}) => sum + end - start, 0);
  let common = 0;
  for (const one of a)
    for (const other of b)
      if (one.block === other.block)
        common += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return common / Math.max(1, size(a) + size(b) - common);
}
