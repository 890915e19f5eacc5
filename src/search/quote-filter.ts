import {type Annotations, compareSpans, type Span} from '../model/annotation.ts';
import {findSpeaker} from './find-speaker.ts';
import type {Query} from './parse-query.ts';
import type {Match} from './result.ts';

export interface QuoteFilter {
  /** The quotes that pass, as matches, in the article's order. */
  readonly quotes: readonly Match[];
  /** Those matches that stand in such a quote. */
  readonly within: (matches: readonly Match[]) => readonly Match[];
}

/**
 * What `by:` and `kind:` let through; null where the query has neither, a sentence for the reader where nobody fits.
 *
 * `by:unknown` is what nobody named said, unless somebody is called so.
 */
export function quoteFilter({by, kind}: Query, annotations: Annotations | null): QuoteFilter | string | null {
  if (by === null && kind === null) return null;
  if (!annotations) return 'who said what is not known yet';
  const speaker = by === null ? null : findSpeaker(annotations.speakers, by);
  const unknown = by !== null && !speaker && 'unknown'.startsWith(by.toLowerCase());
  if (by !== null && !speaker && !unknown) return `nobody called ‘${by}’ speaks`;
  const passing = annotations.quotes
    .map((quote, index) => ({quote, index}))
    .filter(
      ({quote}) => (kind === null || quote.kind === kind) && (by === null || quote.speaker === (speaker?.id ?? null)),
    )
    .sort((a, b) => compareSpans(a.quote.spans[0]!, b.quote.spans[0]!));
  const byBlock = new Map<number, {readonly span: Span; readonly index: number}[]>();
  for (const {quote, index} of passing)
    for (const span of quote.spans) byBlock.set(span.block, [...(byBlock.get(span.block) ?? []), {span, index}]);
  const quoteOf = (span: Span): number | null =>
    byBlock.get(span.block)?.find(held => held.span.start < span.end && span.start < held.span.end)?.index ?? null;
  return {
    quotes: passing.map(({quote, index}) => ({spans: quote.spans, quote: index, tier: 'quote'})),
    within: matches =>
      matches.map(match => ({...match, quote: quoteOf(match.spans[0]!)})).filter(match => match.quote !== null),
  };
}
