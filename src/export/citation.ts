import type {Quote} from '../model/annotation.ts';
import type {Reading} from '../model/reading.ts';
import {contentOf, paragraphOf} from './content.ts';
import {readableDate} from './date.ts';
import {harmless} from './harmless.ts';

/**
 * A quotation as one cites it, as far as its parts are known:
 *
 *     “That is theatre.” — Tessa Lindqvist, Mayor, in “River towns…”, Harbor Ledger, 14 Mar 2025, ¶6
 */
export function citationOf({article, annotations}: Reading, quote: Quote): string {
  const speaker = annotations.speakers.find(({id}) => id === quote.speaker);
  const parts = [
    speaker?.name ?? 'unknown speaker',
    speaker?.role ?? null,
    article.title && `in “${article.title}”`,
    article.site,
    article.published && readableDate(article.published),
    `¶${paragraphOf(quote)}`,
  ];
  return `${contentOf(article, quote)} — ${parts
    .filter(Boolean)
    .map(part => harmless(part!))
    .join(', ')}`;
}
