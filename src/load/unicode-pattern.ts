/** A pattern that is asked of short texts, one after the other. */
export interface UnicodePattern {
  readonly test: (text: string) => boolean;
  readonly exec: (text: string) => RegExpExecArray | null;
}

/**
 * A pattern with classes of Unicode (`\p{Lu}`), at the price of one without them for texts of Latin letters.
 *
 * Unicode's classes have hundreds of ranges, and a pattern takes a millisecond to be read and compiled with each: longer
 * than all that a first frame does with it. So it is made when it is first asked, and for most texts with the letters of
 * Latin-1 alone, which says the same of them.
 */
export function unicodePattern(source: string): UnicodePattern {
  let latin: RegExp | undefined;
  let whole: RegExp | undefined;
  const fitting = (text: string): RegExp =>
    LATIN.test(text) ? (latin ??= new RegExp(latinSource(source))) : (whole ??= new RegExp(source, 'u'));
  return {test: text => fitting(text).test(text), exec: text => fitting(text).exec(text)};
}

/** Latin-1 and the punctuation that goes with it, none of which is a letter or a digit. */
const LATIN = /^[\0-\xff\u2010-\u205e]*$/;

const CLASSES: Readonly<Record<string, string>> = {
  Lu: 'A-ZÀ-ÖØ-Þ',
  Ll: 'a-zµß-öø-ÿ',
  Lo: 'ªº',
  L: 'A-Za-zªµºÀ-ÖØ-öø-ÿ',
};

/** The pattern with the ranges in place of the classes: in brackets, or where it stands in some already without. */
function latinSource(source: string): string {
  let isInside = false;
  return source.replaceAll(/\\p\{(\w+)\}|\\.|[[\]]/gs, (sign, name: string | undefined) => {
    if (sign === '[') isInside = true;
    if (sign === ']') isInside = false;
    if (name === undefined) return sign;
    const ranges = CLASSES[name]!;
    return isInside ? ranges : `[${ranges}]`;
  });
}
