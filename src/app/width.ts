import stringWidth from 'string-width';

/** One shown character, with its marks and joiners, and the columns it takes. */
export interface Grapheme {
  readonly text: string;
  /** In columns: mostly 1, 2 for wide ones, 0 for what cannot be seen. */
  readonly width: number;
}

/** Made when a text first needs it: that takes longer than all the rest of a first frame. */
let segmenter: Intl.Segmenter | undefined;
const segments = (text: string): Intl.Segments =>
  (segmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'})).segment(text);

/** Letters, digits and marks of one column each that never join with what follows: most of most texts. */
const simple = /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2500-\u25fc]*$/;

/** Controls are shown as one blank cell, so they count one: see `harmless`. */
const control = /[\x00-\x1f\x7f-\x9f]/g;

/** Reorderings of the line that a reader does not see. */
const bidi = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The text as it may be written to a terminal: no control character and no reordering can pass, whatever was loaded. */
export const harmless = (text: string): string =>
  simple.test(text) ? text : text.replace(control, ' ').replace(bidi, '').toWellFormed();

/** Columns that a text takes on the screen: wide characters two, combining marks none. */
export const widthOf = (text: string): number => (simple.test(text) ? text.length : stringWidth(harmless(text)));

/** Whether every UTF-16 unit of the text is one column: such a text can be cut anywhere. */
export const isSimple = (text: string): boolean => simple.test(text);

/** The characters of a text as a reader counts them. */
export function* graphemes(text: string): Generator<Grapheme> {
  if (isSimple(text)) {
    for (const letter of text) yield {text: letter, width: 1};
    return;
  }
  for (const {segment} of segments(text)) yield {text: segment, width: widthOf(segment)};
}

/** As much of the text as fits `width` columns; `more` ends it where something was cut off. */
export function cut(text: string, width: number, more = '…'): string {
  if (width <= 0) return '';
  if (text.length <= width && isSimple(text)) return text;
  // A text of any length is looked at no further than it can be seen.
  const head = text.length > width * 8 + 64 ? text.slice(0, width * 8 + 64) : text;
  if (head === text && widthOf(text) <= width) return text;
  let shown = '';
  let used = widthOf(more);
  if (used > width) return '';
  for (const grapheme of graphemes(head)) {
    if (used + grapheme.width > width) break;
    shown += grapheme.text;
    used += grapheme.width;
  }
  return shown.trimEnd() + more;
}

/** The text in exactly `width` columns: cut or filled up with blanks. */
export function inWidth(text: string, width: number, more = '…'): string {
  const shown = cut(text, width, more);
  return shown + ' '.repeat(Math.max(0, width - widthOf(shown)));
}
