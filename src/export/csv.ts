import type {Span} from '../model/annotation.ts';
import type {Reading} from '../model/reading.ts';
import {contentOf, paragraphOf} from './content.ts';
import {harmless} from './harmless.ts';

const COLUMNS = [
  'input',
  'title',
  'site',
  'published',
  'quote',
  'paragraph',
  'speaker',
  'role',
  'kind',
  'text',
  'source',
  'cue',
  'confidence',
  'evidence',
  'corrected',
] as const;

export const csvHeader = (): string => csvRow(COLUMNS);

/** A reading's quotations, a row each, in the article's order; RFC 4180, so lines end in CR LF. */
export function toCsv({article, annotations}: Reading): string {
  const text = (span: Span | null): string =>
    span ? (article.blocks[span.block]?.text.slice(span.start, span.end) ?? '') : '';
  return annotations.quotes
    .map((quote, index) => {
      const speaker = annotations.speakers.find(({id}) => id === quote.speaker);
      return csvRow([
        article.input ?? '',
        article.title ?? '',
        article.site ?? '',
        article.published ?? '',
        String(index),
        String(paragraphOf(quote)),
        speaker?.name ?? '',
        speaker?.role ?? '',
        quote.kind,
        contentOf(article, quote),
        text(quote.source),
        text(quote.cue),
        quote.confidence.toFixed(2),
        quote.evidence,
        quote.corrected ? 'yes' : '',
      ]);
    })
    .join('');
}

/** One line of fields, quoted where they must be. */
export const csvRow = (fields: readonly string[]): string => `${fields.map(csvField).join(',')}\r\n`;

/**
 * A field that a spreadsheet shows as text.
 *
 * What begins like a formula gets an apostrophe before it (OWASP, CSV injection): an article decides what stands here.
 */
function csvField(value: string): string {
  const clean = harmless(value);
  const safe = /^\s*[=+\-@＝＋－＠]/.test(clean) ? `'${clean}` : clean;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
