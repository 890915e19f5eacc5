import {type Gazetteer, KINDS, levelOf} from './gazetteer.ts';
import {hashText, join} from './hash.ts';
import type {WordClass, WordClasses} from './word-classes.ts';

/** How a word is capitalised. */
export const LOWER = 0;
export const INITIAL = 1;
export const CAPITALS = 2;
export const MIXED = 3;
export const NO_LETTERS = 4;

/** What the recogniser knows of a word wherever it stands: hashes of its forms and what the lists say of it. */
export interface WordFacts {
  readonly text: string;
  /** Hashes, as are the next. */
  readonly exact: number;
  readonly lower: number;
  readonly shape: number;
  readonly prefixes: readonly number[];
  readonly suffixes: readonly number[];
  readonly capital: number;
  /** All levels: see `levelOf`. */
  readonly listed: number;
  /** The lists boiled down to one small number, for use together with others. */
  readonly listing: number;
  readonly kind: number;
  readonly given: number;
  readonly surname: number;
  readonly city: number;
  readonly region: number;
  readonly common: number;
  /** Which other words it is like. */
  readonly like: WordClass;
  /** Where it is kept what the word by itself speaks for, −1 for nowhere; and of which `SIDES` it has been asked, a bit each. */
  row: number;
  asked: number;
}

/** What is known of words. */
export interface Knowledge {
  readonly gazetteer: Gazetteer;
  readonly classes: WordClasses;
}

/** Plain letters and digits in their runs: most words are read without asking Unicode for its classes. */
const plainClass = (unit: number): string =>
  unit >= 97 && unit <= 122 ? 'a' : unit >= 65 && unit <= 90 ? 'A' : unit >= 48 && unit <= 57 ? '0' : '';

/** “McDonald’s-led9” is “AaAaʼa-a0”: runs of one class are one sign. */
const shapeOf = (text: string): string => {
  let shape = '';
  let before = '';
  for (let i = 0; i < text.length && i < 24; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 126) return wideShapeOf(text);
    const sign = plainClass(unit);
    if (sign === '' || sign !== before) shape += sign || text[i]!;
    before = sign;
  }
  return shape;
};

const wideShapeOf = (text: string): string =>
  text
    .slice(0, 24)
    .replace(/\p{Lu}+/gu, 'A')
    .replace(/[\p{Ll}\p{Lo}\p{M}]+/gu, 'a')
    .replace(/\p{N}+/gu, '0');

const capitalOf = (text: string): number => {
  if (/^[a-z]+$/.test(text)) return LOWER;
  if (/^[A-Z][a-z]*$/.test(text)) return INITIAL;
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters === '') return NO_LETTERS;
  if (letters === letters.toLowerCase()) return LOWER;
  if (letters === letters.toUpperCase()) return letters.length > 1 ? CAPITALS : INITIAL;
  return letters.slice(1) === letters.slice(1).toLowerCase() && letters[0] === text[0] ? INITIAL : MIXED;
};

/** Words without marks or accents as the lists have them: “O’Neill” is “oneill”. */
export const listKey = (lower: string): string =>
  /^[a-z0-9-]*$/.test(lower) ? lower : lower.replace(/['’.]/g, '').normalize('NFD').replace(/\p{M}/gu, '');

/** Papers print marks and titles in their own ways: “ is \", — is -, Mr. is Mr. */
const plainForm = (text: string, isTitle: boolean): string => {
  if (/^(?:["“”„«»‘’'`]|``|'')$/.test(text)) return '"';
  if (/^(?:[-–—―‒]|-{2,})$/.test(text)) return '-';
  if (text === '…') return '...';
  return isTitle && text.endsWith('.') ? text.slice(0, -1) : text.replaceAll('’', "'");
};

const PARTS = [1, 2, 3, 4];

export const wordFacts = (written: string, writtenLower: string, {gazetteer, classes}: Knowledge): WordFacts => {
  const listed = gazetteer.lookUp(hashText(listKey(writtenLower.slice(0, 40))));
  const isTitle = levelOf(listed, 'kind') === KINDS.title;
  const text = plainForm(written, isTitle);
  const lower = plainForm(writtenLower, isTitle);
  const short = lower.slice(0, 40);
  const shape = shapeOf(text);
  const given = levelOf(listed, 'given name');
  const surname = levelOf(listed, 'surname');
  const city = levelOf(listed, 'city');
  const region = levelOf(listed, 'region');
  const kind = levelOf(listed, 'kind');
  const common = levelOf(listed, 'common word');
  return {
    text,
    exact: hashText(text),
    lower: hashText(lower),
    shape: join(hashText(shape), Math.min(text.length, 4)),
    prefixes: PARTS.map(size => hashText(short.slice(0, size))),
    suffixes: PARTS.map(size => hashText(short.slice(-size))),
    capital: capitalOf(text),
    listed,
    listing:
      Math.min(given, 2) +
      3 * Math.min(surname, 3) +
      12 * Math.min(city, 3) +
      48 * Math.min(region, 1) +
      96 * Math.min(common, 2) +
      288 * Math.min(levelOf(listed, 'name elsewhere'), 1) +
      576 * (kind === KINDS.unit ? 6 : kind),
    kind,
    given,
    surname,
    city,
    region,
    common,
    like: classes.lookUp(hashText(lower)),
    row: -1,
    asked: 0,
  };
};
