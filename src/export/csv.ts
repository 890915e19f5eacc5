import type {Mark} from '../desk/desk.ts';
import {findQuote} from '../desk/quote-key.ts';
import type {Span} from '../model/annotation.ts';
import type {Reading} from '../model/reading.ts';
import {contentOf, paragraphOf} from './content.ts';
import {type Extras, NO_EXTRAS} from './extras.ts';
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
  'note',
] as const;

export const csvHeader = (): string => csvRow(COLUMNS);

/**
 * A reading's quotations, a row each, in the article's order; RFC 4180, so lines end in CR LF.
 *
 * A reader's note stands in its quotation's row; one of a place, or of a quotation that is not among these, has a row of
 * its own after them, of the kind `note`.
 */
export function toCsv({article, annotations}: Reading, {marks}: Extras = NO_EXTRAS): string {
  const own = [article.input ?? '', article.title ?? '', article.site ?? '', article.published ?? ''];
  const notes = new Map<number | null, Mark[]>();
  for (const mark of marks) {
    const quote = mark.quote && findQuote(article, annotations.quotes, mark.quote);
    notes.set(quote, [...(notes.get(quote) ?? []), mark]);
  }
  const text = (span: Span | null): string =>
    span ? (article.blocks[span.block]?.text.slice(span.start, span.end) ?? '') : '';
  const rows = annotations.quotes.map((quote, index) => {
    const speaker = annotations.speakers.find(({id}) => id === quote.speaker);
    return csvRow([
      ...own,
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
      (notes.get(index) ?? []).map(noteOf).join('; '),
    ]);
  });
  const places = (notes.get(null) ?? []).map(mark => {
    const said = mark.quote?.text ?? '';
    return csvRow([...own, '', String(mark.place.block + 1), '', '', 'note', said, '', '', '', '', '', noteOf(mark)]);
  });
  return [...rows, ...places].join('');
}

/** The note of a mark; one without is told by its letter. */
const noteOf = ({note, letter}: Mark): string => note || `mark ${letter ?? ''}`.trimEnd();

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
