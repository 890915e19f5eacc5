/** Which pair a mark belongs to: marks of one family close each other, whatever their glyph. */
export type Family = 'double' | 'single' | 'guillemet' | 'corner' | 'white-corner';

/** One typed quotation mark, or a single one that may be an apostrophe. */
export interface Glyph {
  readonly at: number;
  /** 2 for `''` and ``` `` ```, which stand for a double mark. */
  readonly length: 1 | 2;
  readonly family: Family;
  /** What the glyph alone says; typists turn it wrong, so the context has a word too. */
  readonly turn: 'open' | 'close' | 'either';
  /** Stands where a quotation can begin: space, bracket or dash before, no space after. */
  readonly opens: boolean;
  /** Stands where a quotation can end: no space before, no letter after. */
  readonly closes: boolean;
}

const marks = /[“”„‟″"«»‹›「」『』‘’‚‛'`]/g;
const kinds: Readonly<Record<string, readonly [Family, Glyph['turn']]>> = {
  '“': ['double', 'open'],
  '„': ['double', 'open'],
  '‟': ['double', 'open'],
  '”': ['double', 'close'],
  '″': ['double', 'close'],
  '"': ['double', 'either'],
  '‘': ['single', 'open'],
  '‚': ['single', 'open'],
  '‛': ['single', 'open'],
  '’': ['single', 'close'],
  "'": ['single', 'either'],
  '`': ['single', 'open'],
  '«': ['guillemet', 'open'],
  '»': ['guillemet', 'close'],
  '‹': ['guillemet', 'open'],
  '›': ['guillemet', 'close'],
  '「': ['corner', 'open'],
  '」': ['corner', 'close'],
  '『': ['white-corner', 'open'],
  '』': ['white-corner', 'close'],
};
const space = /\s/;
const wordy = /[\p{L}\p{N}]/u;
const beforeOpening = /[\s([{—–―/…“”„"‘’'`«‹「『*_>-]/;

/** Lists the quotation marks of a text with what their neighbours say of them. Linear in the text. */
export function listGlyphs(text: string): Glyph[] {
  const found: Glyph[] = [];
  let doubling = false;
  for (const {0: glyph, index: at} of text.matchAll(marks)) {
    const last = found.at(-1);
    if (last && last.at + last.length > at) continue;
    const [family, turn] = kinds[glyph]!;
    const left = text[at - 1] ?? ' ';
    const twice = text[at + 1] === glyph && family === 'single' && text[at + 2] !== glyph;
    // ’’ at an end closes two single quotations, unless one was opened by a doubled mark.
    const doubled: boolean = twice && (doubling || (beforeOpening.test(left) && !space.test(text[at + 2] ?? ' ')));
    doubling ||= doubled;
    const length = doubled ? 2 : 1;
    const right = text[at + length] ?? ' ';
    found.push({
      at,
      length,
      family: doubled ? 'double' : family,
      turn,
      opens: beforeOpening.test(left) && !space.test(right),
      closes: !space.test(left) && !'([{'.includes(left) && !wordy.test(right),
    });
  }
  return found;
}
