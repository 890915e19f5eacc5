import {unicodePattern} from '../unicode-pattern.ts';

/**
 * Joins the lines of a hard-wrapped paragraph: with a space, or without one behind a hyphen.
 *
 *     so that a reader sees hyphen-      the hyphen goes: “ated” is no word of its own
 *     ated words
 *     a well-                            the hyphen stays: a compound was broken at it
 *     known name
 *
 * A typeset text (a PDF's) breaks words far more often than compounds: there the hyphen always goes.
 */
export function joinLines(lines: readonly string[], {typeset = false} = {}): string {
  return lines.reduce((text, line) => {
    if (!text.endsWith('-') || !HYPHEN.test(text.slice(-3)) || !SMALL.test(line))
      return text === '' ? line : `${text} ${line}`;
    return typeset || SYLLABLE.test(line) ? text.slice(0, -1) + line : text + line;
  }, '');
}

const HYPHEN = unicodePattern(String.raw`\p{L}-$`);
const SMALL = unicodePattern(String.raw`^\p{Ll}`);
// What a typesetter leaves on the next line: endings that do not stand alone.
const SYLLABLE =
  /^(?:[a-z]{0,4}(?:tion|sion|ment|ness|ance|ence|able|ible|tive|sive|ture|ical|ally|ized|ised|izing|ising|ations?|ments?|ities)|a?ted|ating|ates?|ing|ings|ed|er|ers|est|ly|ity|ous|ful|less|ism|ists?|al|ic|ary|ory|ure|age|cial|tial|cious|tious|tor|tors|ter|ters|ner|ners|der|ders|ber|mer|per|ver|ving|ting|ning|ling|ring|ding|ming|ping|king|cy|ty|ry)\b/;
