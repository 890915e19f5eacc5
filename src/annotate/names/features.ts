import {join} from './hash.ts';
import type {NameView} from './name-view.ts';
import {LOWER, NO_LETTERS, type WordFacts} from './word-facts.ts';

/** More features than any word has. */
export const MOST_FEATURES = 128;
/** The first so many of a word's features name the word itself: training hides them now and then. */
export const NAMING_FEATURES = 14;

const EDGE: WordFacts = {
  text: '',
  exact: 1,
  lower: 1,
  shape: 1,
  prefixes: [1, 1, 1, 1],
  suffixes: [1, 1, 1, 1],
  capital: NO_LETTERS,
  listed: 0,
  listing: 1,
  kind: 0,
  given: 0,
  surname: 0,
  city: 0,
  region: 0,
  common: 0,
};

/**
 * Writes the features of word `i` as hashes into `out` and returns how many they are.
 *
 * Each line is a template: what it looks at, told from the others by its number.
 */
export const featuresAt = (view: NameView, i: number, out: Int32Array | Uint32Array): number => {
  const {words} = view;
  const from = view.from[i]!;
  const to = view.to[i]!;
  const at = (offset: number): WordFacts => {
    const j = i + offset;
    return j < from || j >= to ? EDGE : words[j]!;
  };
  const w = words[i]!;
  const l1 = at(-1);
  const l2 = at(-2);
  const r1 = at(1);
  const r2 = at(2);
  let size = 0;
  const add = (template: number, value: number): void => {
    out[size++] = join(template, value);
  };
  const casing = view.casing[i]!;
  const first = i === from ? 1 : 0;
  // The word itself.
  add(1, w.lower);
  add(2, w.exact);
  add(3, join(l1.lower, w.lower));
  add(4, join(w.lower, r1.lower));
  add(5, w.prefixes[1]!);
  add(6, w.prefixes[2]!);
  add(7, w.prefixes[3]!);
  add(8, w.suffixes[0]!);
  add(9, w.suffixes[1]!);
  add(10, w.suffixes[2]!);
  add(11, w.suffixes[3]!);
  add(12, join(w.suffixes[2]!, w.capital));
  add(13, join(w.lower, w.capital * 4 + casing));
  add(14, join(w.suffixes[1]!, l1.lower));
  // Its neighbours.
  add(20, l1.lower);
  add(21, r1.lower);
  add(22, l2.lower);
  add(23, r2.lower);
  add(24, join(l2.lower, l1.lower));
  add(25, join(r1.lower, r2.lower));
  add(26, join(l1.lower, r1.lower));
  add(27, l1.suffixes[2]!);
  add(28, r1.suffixes[2]!);
  add(29, at(-3).lower);
  add(30, at(3).lower);
  add(31, join(l1.lower, w.shape));
  add(32, join(r1.lower, w.shape));
  add(33, join(l1.shape, w.shape));
  add(34, join(w.shape, r1.shape));
  add(35, join(join(l1.shape, w.shape), r1.shape));
  add(36, w.shape);
  add(37, join(w.capital * 6 + casing, first));
  add(38, join(join(l1.lower, r1.lower), w.capital));
  add(39, 0);
  // What the lists say.
  add(40, w.listing);
  add(41, join(w.listing, w.capital * 6 + casing * 2 + first));
  add(42, join(l1.listing, w.listing));
  add(43, join(w.listing, r1.listing));
  add(44, join(join(l1.listing, w.listing), r1.listing));
  add(45, l1.listing);
  add(46, r1.listing);
  const place = w.city > 0 || w.region > 0 ? 1 : 0;
  const person = w.given > 0 ? 2 : w.surname > 0 ? 1 : 0;
  add(47, join(l1.lower, place * 3 + person));
  add(48, join(r1.lower, place * 3 + person));
  add(49, join(w.given * 8 + w.surname, w.city * 8 + w.region));
  add(50, w.kind * 8 + w.common);
  add(51, view.phrase[i]!);
  add(52, join(view.phrase[i]!, i + 1 < to ? view.phrase[i + 1]! : 99));
  add(53, join(l1.kind * 8 + l1.capital, w.capital));
  add(54, join(r1.kind * 8 + r1.capital, w.capital));
  // The capitalised run around it.
  if (w.capital !== LOWER && w.capital !== NO_LETTERS) {
    const runFrom = view.runFrom[i]!;
    const runTo = view.runTo[i]!;
    const length = Math.min(runTo - runFrom, 6);
    const position = (i === runFrom ? 1 : 0) + (i === runTo - 1 ? 2 : 0);
    const head = words[runTo - 1]!;
    const start = words[runFrom]!;
    const before = runFrom > from ? words[runFrom - 1]! : EDGE;
    const after = runTo < to ? words[runTo]! : EDGE;
    const opens = runFrom === from ? 1 : 0;
    const spot = position * 8 + length;
    add(60, spot * 2 + opens);
    add(61, join(head.lower, position));
    add(62, join(start.lower, position));
    add(63, join(before.lower, position));
    add(64, join(after.lower, position));
    add(65, join(head.listing, spot));
    add(66, join(start.listing, spot));
    add(67, join(before.lower, after.lower));
    add(68, join(join(start.listing, head.listing), length));
    add(69, join(head.kind * 8 + start.kind, spot));
    add(70, join(head.suffixes[2]!, position));
    add(71, join(before.kind * 8 + after.kind, spot));
    add(72, join(after.lower, runTo + 1 < to ? words[runTo + 1]!.lower : 1));
    add(73, join(before.lower, runFrom - 1 > from ? words[runFrom - 2]!.lower : 1));
    add(74, join(w.shape, spot * 2 + opens));
  }
  const {longerHead, longerPlace, apposition} = view.runs;
  if (longerHead[i] !== 0) {
    add(86, longerHead[i]!);
    add(87, longerPlace[i]!);
  }
  if (apposition[i] !== 0) add(88, join(apposition[i]!, i === view.runTo[i]! - 1 ? 1 : 0));
  // The same word elsewhere in the article.
  const elsewhere = view.elsewhere[i]!;
  if (elsewhere === 0) add(80, w.capital);
  else if (w.capital !== LOWER) {
    for (let bit = 0; bit < 16; bit++) if (elsewhere & (1 << bit)) add(81, bit * 16 + w.capital * 2 + first);
    add(82, join(elsewhere, w.capital));
    add(83, join(elsewhere & 0b1100001111111100, w.listing));
  }
  return size;
};
