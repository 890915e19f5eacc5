/**
 * A text without anything a terminal would obey or a reader be fooled by.
 *
 * Articles are cleaned when they are loaded; an export is the last door, so it does not take that on trust. Line
 * breaks and tabs become spaces, C0, C1, bidi controls and zero-width signs (but the joiner emoji need) go.
 */
export const harmless = (text: string): string =>
  text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\x00-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '');
