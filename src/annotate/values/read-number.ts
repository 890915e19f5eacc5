import type {Token} from '../document.ts';

const SMALL: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  crores: 1e7,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  bln: 1e9,
  tn: 1e12,
};

/** A number in figures or words, with its scale: “3.5 million”, “twenty-five”, “2bn”, “1,200”. */
export interface ReadNumber {
  readonly value: number;
  /** The token after it. */
  readonly last: number;
  /** What is glued to the figures, lower case: “km” of “5km”. */
  readonly unit: string;
}

const wordValue = (lower: string): number | undefined => {
  const own = SMALL[lower];
  if (own !== undefined) return own;
  const [tens, ones] = lower.split('-');
  if (ones === undefined || tens === undefined) return undefined;
  const high = SMALL[tens];
  const low = SMALL[ones];
  return high !== undefined && low !== undefined && high >= 20 && low < 10 ? high + low : undefined;
};

/** Reads the number that begins at token `at`; null where none does. */
export const readNumber = (tokens: readonly Token[], at: number): ReadNumber | null => {
  const token = tokens[at];
  if (token === undefined || token.text.length > 24) return null;
  let value: number | undefined;
  let unit = '';
  const first = token.lower.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    const match = /^(\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d+(?:\.\d+)?)(\p{L}*)$/u.exec(token.lower);
    if (match === null) return null;
    value = Number(match[1]!.replaceAll(',', ''));
    unit = match[2]!;
    const scale = SCALES[unit];
    if (scale !== undefined && unit.length <= 3) {
      value *= scale;
      unit = '';
    }
  } else value = wordValue(token.lower);
  if (value === undefined) return null;
  let last = at + 1;
  while (unit === '' && last < tokens.length) {
    const scale = SCALES[tokens[last]!.lower];
    if (
      scale === undefined ||
      (tokens[last]!.text.length <= 2 && tokens[last]!.text !== 'bn' && tokens[last]!.text !== 'mn')
    )
      break;
    value *= scale;
    last++;
  }
  return {value: Number(value.toPrecision(12)), last, unit};
};

/** The words that can begin a number; those with a hyphen begin like them. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(Object.keys(SMALL));
