/** A text without the differences that a searching reader does not type, and the way back to the original. */
export interface Folded {
  readonly text: string;
  /** For each unit of `text`, and its end, the offset in the original; null where the two are the same. */
  readonly offsets: readonly number[] | null;
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ...pairs('‘’‚‛ʼ′＇´`', "'"),
  ...pairs('“”„‟«»″＂', '"'),
  ...pairs('‐‑‒–—―−﹘﹣－', '-'),
  ...pairs('\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\n\r', ' '),
  ...pairs('\u00ad\u200b\u200c\u200d\u2060\ufeff', ''),
  ...pairs('ø', 'o'),
  ...pairs('Ø', 'O'),
  ...pairs('ł', 'l'),
  ...pairs('Ł', 'L'),
  ...pairs('đ', 'd'),
  ...pairs('Đ', 'D'),
  ...pairs('ı', 'i'),
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['Æ', 'AE'],
  ['œ', 'oe'],
  ['Œ', 'OE'],
  ['…', '...'],
]);

/** Signs that one sign takes the place of, and plain ASCII: nearly every paragraph of news is made of these alone. */
const ONE_FOR_ONE = /^[\x20-\x7e‘’“”„«»‐‑–—\u00a0\u202f]*$/;

/**
 * Folds accents, quotation marks, dashes, no-break spaces and soft hyphens; letters keep their case.
 *
 * Plain ASCII, most of most texts, is given back as it is. Folding may shorten or lengthen (`ß`), hence the offsets:
 * the match at `start` up to `end` of the folded text covers `originalSpan` of the original.
 */
export function fold(original: string): Folded {
  if (/^[\x20-\x7e]*$/.test(original)) return {text: original, offsets: null};
  if (ONE_FOR_ONE.test(original))
    return {text: original.replaceAll(/[^\x20-\x7e]/g, sign => SIGNS.get(sign)!), offsets: null};
  let text = '';
  const offsets: number[] = [];
  for (let at = 0; at < original.length; ) {
    const sign = String.fromCodePoint(original.codePointAt(at)!);
    const folded = foldSign(sign);
    // A sign of two units that stays as it is keeps both its offsets.
    for (let unit = 0; unit < folded.length; unit++) offsets.push(folded === sign ? at + unit : at);
    text += folded;
    at += sign.length;
  }
  offsets.push(original.length);
  return {text, offsets};
}

/** The stretch of the original that a stretch of the folded text stands for, combining marks behind it included. */
export function originalSpan(
  {offsets}: Folded,
  start: number,
  end: number,
): {readonly start: number; readonly end: number} {
  return offsets ? {start: offsets[start]!, end: offsets[end]!} : {start, end};
}

function foldSign(sign: string): string {
  if (sign < '\x7f' && sign >= ' ') return sign;
  const known = SIGNS.get(sign);
  if (known !== undefined) return known;
  // Hangul syllables come apart under NFD without being accented; whole syllables are what a Korean reader types.
  if (sign >= '\uac00' && sign <= '\ud7a3') return sign;
  const bare = sign.normalize('NFD').replace(/\p{Mn}/gu, '');
  return bare;
}

function pairs(signs: string, to: string): (readonly [string, string])[] {
  return [...signs].map(sign => [sign, to]);
}

/** A text as names are compared with what is typed: folded, and in lower case. */
export const plain = (text: string): string => fold(text).text.toLowerCase();
