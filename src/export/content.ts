import type {Quote, Span} from '../model/annotation.ts';
import type {Article} from '../model/article.ts';
import {harmless} from './harmless.ts';

/**
 * What a quote says, in one line: parts joined with “…” where the cue cut them, marks around what was said word for word.
 *
 * The comma before a cue (“We will appeal,” she said) is the sentence's around it and is left out at the end.
 */
export function contentOf(article: Article, quote: Quote): string {
  const said = joinSpans(article, quote.spans);
  return quote.kind === 'direct' ? `“${said.replace(/,$/, '')}”` : said;
}

/** The text of several spans: with “…” where words lie between them, with a space where the speech runs on. */
function joinSpans({blocks}: Article, spans: readonly Span[]): string {
  return spans
    .map(({block, start, end}, index) => {
      const before = spans[index - 1];
      const between = before && (before.block === block ? blocks[block]?.text.slice(before.end, start) : '');
      const joint = !before ? '' : between && /[\p{L}\p{N}]/u.test(between) ? ' … ' : ' ';
      return joint + harmless(blocks[block]?.text.slice(start, end) ?? '');
    })
    .join('');
}

/** A paragraph's number as the reader counts: from 1, headings included. */
export const paragraphOf = (quote: Quote): number => (quote.spans[0]?.block ?? 0) + 1;
