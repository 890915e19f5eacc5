/** What a tokeniser needs to know of one UTF-16 unit. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const MARK = 3;
/** Half of a surrogate pair: ask for the whole code point. */
export const SURROGATE = 4;

const UNKNOWN = 255;

const classOf = (character: string): number => {
  if (/\s/.test(character)) return SPACE;
  if (/[\p{L}\p{M}_\u00ad\u200c\u200d]/u.test(character)) return LETTER;
  return /\p{N}/u.test(character) ? DIGIT : MARK;
};

/** Filled as characters are met: asking Unicode for all 65,536 costs more than reading a short article. */
const classes = new Uint8Array(0x10000).fill(UNKNOWN);
classes.fill(SURROGATE, 0xd800, 0xe000);

/** The class of one UTF-16 unit; letters take combining marks, joiners and the underscore with them. */
export const characterClass = (unit: number): number => {
  const known = classes[unit]!;
  if (known !== UNKNOWN) return known;
  return (classes[unit] = classOf(String.fromCharCode(unit)));
};

/** The class of the code point at `at`, which may be two units wide; a lone surrogate is a mark. */
export const wideClass = (text: string, at: number): {readonly kind: number; readonly width: number} => {
  const point = text.codePointAt(at)!;
  return point > 0xffff ? {kind: classOf(String.fromCodePoint(point)), width: 2} : {kind: MARK, width: 1};
};
