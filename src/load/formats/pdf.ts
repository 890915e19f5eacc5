import {getDocumentProxy, getMeta} from 'unpdf';
import {draft, type Parsed} from '../draft.ts';
import {toBlocks} from '../layout/block-kinds.ts';
import {readHead} from '../layout/head.ts';
import {LoadError} from '../load-error.ts';
import {type Line, type Piece, pageLines} from '../pdf/page-lines.ts';
import {type PdfParagraph, pdfParagraphs} from '../pdf/pdf-paragraphs.ts';
import {quoteName} from '../quote-name.ts';
import type {Source} from '../source.ts';

const MOST_PAGES = 500;

/** Reads a PDF: its text pieces become lines by their place, lines become paragraphs by their gaps and type size. */
export async function parse({bytes, input}: Source): Promise<Parsed> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {isEvalSupported: false, verbosity: 0} as never);
  const pages: Line[][] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number++) {
    const page = await pdf.getPage(number);
    const {items} = await page.getTextContent();
    pages.push(pageLines(items.filter(item => 'str' in item) as unknown as Piece[]));
  }
  const paragraphs = pdfParagraphs(pages);
  if (paragraphs.length === 0)
    throw new LoadError(`no text in ${quoteName(input ?? '-')}: the PDF holds pictures only`);
  const title = largestAbove(paragraphs);
  const below = paragraphs.filter(paragraph => paragraph !== title).map(({text}) => text);
  const {body, ...head} = readHead(below, {titled: title !== null});
  const {info} = (await getMeta(pdf)) as {info: Record<string, unknown>};
  const said = (field: string): string | null => {
    const text = info[field];
    return typeof text === 'string' && !NOT_SAID.test(text) ? text.trim() : null;
  };
  const author = said('Author');
  const notices = pdf.numPages > MOST_PAGES ? [`only the first ${MOST_PAGES} of ${pdf.numPages} pages were read`] : [];
  return {
    title: null,
    drafts: [
      draft({
        ...head,
        title: title?.text ?? head.title ?? said('Title'),
        authors: head.authors.length > 0 || !author ? head.authors : [author],
        blocks: toBlocks(body),
        notices,
      }),
    ],
  };
}

/** The title is set in larger type than the text and stands among the first paragraphs; null where none does. */
function largestAbove(paragraphs: readonly PdfParagraph[]): PdfParagraph | null {
  const body = paragraphs.reduce((most, paragraph) => (paragraph.text.length > most.text.length ? paragraph : most));
  const first = paragraphs.slice(0, 6);
  const largest = first.reduce((most, paragraph) => (paragraph.size > most.size ? paragraph : most));
  return largest.size > 1.2 * body.size && largest.text.length <= 300 ? largest : null;
}

/** What programs write where nobody filled it in. */
const NOT_SAID =
  /^\s*$|untitled|^microsoft word|\.(?:docx?|pdf|indd|qxd|tex|pages)\s*$|^(?:admin|user|owner|unknown|author)\s*$/i;
