import type {Token} from '../document.ts';
import type {FoundValue} from './found-value.ts';
import {type ReadNumber, readNumber} from './read-number.ts';

const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₴': 'UAH',
  '₺': 'TRY',
  '₦': 'NGN',
  '₱': 'PHP',
  '₪': 'ILS',
  '₫': 'VND',
  '฿': 'THB',
};
/** What stands before a dollar sign or by itself before a number. */
const CODES: Readonly<Record<string, string>> = {
  us: 'USD',
  usd: 'USD',
  c: 'CAD',
  ca: 'CAD',
  cad: 'CAD',
  a: 'AUD',
  au: 'AUD',
  aud: 'AUD',
  nz: 'NZD',
  nzd: 'NZD',
  hk: 'HKD',
  hkd: 'HKD',
  s: 'SGD',
  sgd: 'SGD',
  nt: 'TWD',
  r: 'BRL',
  eur: 'EUR',
  gbp: 'GBP',
  jpy: 'JPY',
  chf: 'CHF',
  rs: 'INR',
  inr: 'INR',
  rm: 'MYR',
  pkr: 'PKR',
  cny: 'CNY',
  rmb: 'CNY',
  zar: 'ZAR',
  sek: 'SEK',
  nok: 'NOK',
  dkk: 'DKK',
  ksh: 'KES',
  kes: 'KES',
};
const WORDS: Readonly<Record<string, string | null>> = {
  dollar: 'USD',
  dollars: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  pound: 'GBP',
  pounds: 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  rupee: null,
  rupees: null,
  rouble: 'RUB',
  roubles: 'RUB',
  ruble: 'RUB',
  rubles: 'RUB',
  won: 'KRW',
  peso: null,
  pesos: null,
  franc: null,
  francs: null,
  rand: 'ZAR',
  shekel: 'ILS',
  shekels: 'ILS',
  naira: 'NGN',
  lira: 'TRY',
  hryvnia: 'UAH',
  hryvnias: 'UAH',
  baht: 'THB',
  ringgit: 'MYR',
  rupiah: 'IDR',
  zloty: 'PLN',
  zlotys: 'PLN',
  krona: 'SEK',
  kronor: 'SEK',
  krone: null,
  kroner: null,
  real: 'BRL',
  reais: 'BRL',
  dirham: null,
  dirhams: null,
  riyal: 'SAR',
  riyals: 'SAR',
  taka: 'BDT',
  shilling: null,
  shillings: null,
  cent: null,
  cents: null,
  pence: 'GBP',
};
const UNITS = new Set(
  `km kilometre kilometres kilometer kilometers mile miles metre metres meter meters cm centimetre centimetres centimeter
  centimeters mm millimetre millimetres foot feet inch inches yard yards kg kilo kilos kilogram kilograms kilogramme
  kilogrammes gram grams tonne tonnes ton tons pound-weight ounce ounces litre litres liter liters gallon gallons barrel
  barrels hectare hectares acre acres megawatt megawatts mw gigawatt gigawatts gw kilowatt kilowatts kwh mph kph degree degrees celsius
  second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries
  knots volts watts bushels megabytes gigabytes terabytes`.split(/\s+/),
);

const percent = (tokens: readonly Token[], at: number, number: ReadNumber): FoundValue | null => {
  const next = tokens[number.last]?.lower ?? '';
  let last = 0;
  if (next === '%' || next === 'percent' || next === 'pc') last = number.last + 1;
  else if (next === 'per' && tokens[number.last + 1]?.lower === 'cent') last = number.last + 2;
  else if (next === 'percentage' && /^points?$/.test(tokens[number.last + 1]?.lower ?? '')) last = number.last + 2;
  return last === 0 ? null : {type: 'percent', first: at, last, value: `${number.value}%`};
};

/** “$2.1 billion”, “US$5m”, “£44m”, “Rs 500 crore”, “five million euros”. */
const money = (tokens: readonly Token[], at: number): FoundValue | null => {
  const token = tokens[at]!;
  const sign = SIGNS[token.text];
  if (sign !== undefined) {
    const number = readNumber(tokens, at + 1);
    if (number === null || tokens[at + 1]!.start - token.end > 1) return null;
    const before = tokens[at - 1];
    const glued = before?.end === token.start && token.text === '$' ? CODES[before.lower] : undefined;
    return {type: 'money', first: glued ? at - 1 : at, last: number.last, value: `${number.value} ${glued ?? sign}`};
  }
  const code = token.text.length > 1 && /^\p{Lu}/u.test(token.text) ? CODES[token.lower.replace(/\.$/, '')] : undefined;
  if (code !== undefined) {
    const number = token.text === 'US' || token.text === 'Us' ? null : readNumber(tokens, at + 1);
    return number === null || !/^\d/.test(tokens[at + 1]!.text)
      ? null
      : {type: 'money', first: at, last: number.last, value: `${number.value} ${code}`};
  }
  const number = readNumber(tokens, at);
  if (number === null || number.unit !== '') return null;
  let last = number.last;
  // “50 Swiss francs”, “3 million Canadian dollars”: whose, the text must say.
  const foreign =
    /^\p{Lu}\p{Ll}+$/u.test(tokens[last]?.text ?? '') && WORDS[tokens[last + 1]?.lower ?? ''] !== undefined;
  if (foreign) last++;
  const currency = WORDS[tokens[last]?.lower ?? ''];
  if (currency === undefined) return null;
  const known = foreign && !/^(?:us|american|british)$/.test(tokens[last - 1]!.lower) ? null : currency;
  const pence = tokens[last]!.lower === 'pence';
  return {
    type: 'money',
    first: at,
    last: last + 1,
    value: known === null ? null : `${pence ? number.value / 100 : number.value} ${known}`,
  };
};

const quantity = (tokens: readonly Token[], at: number, number: ReadNumber): FoundValue | null => {
  if (number.unit !== '')
    return UNITS.has(number.unit)
      ? {type: 'quantity', first: at, last: number.last, value: `${number.value} ${number.unit}`}
      : null;
  const square = /^(?:square|cubic)$/.test(tokens[number.last]?.lower ?? '') ? 1 : 0;
  const unit = tokens[number.last + square]?.lower.replace(/\.$/, '') ?? '';
  if (!UNITS.has(unit) || tokens[number.last + square + 1]?.lower === 'ago') return null;
  return {
    type: 'quantity',
    first: at,
    last: number.last + square + 1,
    value: `${number.value} ${square ? `${tokens[number.last]!.lower} ` : ''}${unit}`,
  };
};

/** “30-day”, “six-hour”: a number and its unit in one word. */
const compound = (token: Token): string | null => {
  const match = /^(\d+(?:\.\d+)?)-([a-z]+)$/.exec(token.lower);
  return match && UNITS.has(match[2]!) ? `${match[1]} ${match[2]}` : null;
};

/** The words and signs that can begin a sum, besides numbers. */
export const SUM_STARTS: ReadonlySet<string> = new Set([...Object.keys(SIGNS), ...Object.keys(CODES)]);

/** The sum, share or measure that begins at token `at`. */
export const findAmount = (tokens: readonly Token[], at: number): FoundValue | null => {
  const sum = money(tokens, at);
  if (sum !== null) return sum;
  const number = readNumber(tokens, at);
  if (number !== null) return percent(tokens, at, number) ?? quantity(tokens, at, number);
  const value = /^\d/.test(tokens[at]!.text) ? compound(tokens[at]!) : null;
  return value === null ? null : {type: 'quantity', first: at, last: at + 1, value};
};
