import {join} from './hash.ts';
import type {NameView} from './name-view.ts';
import {LOWER, NO_LETTERS, type WordFacts} from './word-facts.ts';

/** More features than any word has. */
export const MOST_FEATURES = 128;
/** The first so many of a word's features name the word itself: training hides them now and then. */
export const NAMING_FEATURES = 14;
/** A word tells something of itself and of those up to three places off. */
export const SIDES = [0, -1, 1, -2, 2, -3, 3] as const;

type Out = Int32Array | Uint32Array;

/** Features of a word that name it, wherever it stands. Each line is a template, told from the others by its number. */
const namingFeatures = (w: WordFacts, out: Out): number => {
  out[0] = join(1, w.lower);
  out[1] = join(2, w.exact);
  out[2] = join(5, w.prefixes[1]!);
  out[3] = join(6, w.prefixes[2]!);
  out[4] = join(7, w.prefixes[3]!);
  out[5] = join(8, w.suffixes[0]!);
  out[6] = join(9, w.suffixes[1]!);
  out[7] = join(10, w.suffixes[2]!);
  out[8] = join(11, w.suffixes[3]!);
  out[9] = join(12, join(w.suffixes[2]!, w.capital));
  return 10;
};

/** What a word says of the one at the place that it is `side` off, by itself alone. */
const sideFeatures = (w: WordFacts, side: number, out: Out, size: number): number => {
  switch (side) {
    case 0:
      out[size++] = join(36, w.shape);
      out[size++] = join(39, 0);
      out[size++] = join(40, w.listing);
      out[size++] = join(49, join(w.given * 8 + w.surname, w.city * 8 + w.region));
      out[size++] = join(50, w.kind * 8 + w.common);
      // Not among those that name it: what the class of a hidden word says is what a stranger of that class gains by.
      out[size++] = join(90, w.like.fine);
      out[size++] = join(91, w.like.middle);
      out[size++] = join(92, w.like.coarse);
      out[size++] = join(93, w.like.fine * 8 + w.capital);
      out[size++] = join(94, w.like.middle * 8 + w.capital);
      out[size++] = join(95, join(w.like.coarse, w.listing));
      break;
    case -1:
      out[size++] = join(20, w.lower);
      out[size++] = join(27, w.suffixes[2]!);
      out[size++] = join(45, w.listing);
      break;
    case 1:
      out[size++] = join(21, w.lower);
      out[size++] = join(28, w.suffixes[2]!);
      out[size++] = join(46, w.listing);
      break;
    case -2:
      out[size++] = join(22, w.lower);
      break;
    case 2:
      out[size++] = join(23, w.lower);
      break;
    default:
      out[size++] = join(side < 0 ? 29 : 30, w.lower);
  }
  return size;
};

/** All that a word says by itself of the place that it is `side` off: the same in every article. */
export const loneFeatures = (w: WordFacts, side: number, out: Out): number =>
  sideFeatures(w, side, out, side === 0 ? namingFeatures(w, out) : 0);

/** The word `offset` places from `i`, or the edge of the sentence. */
export const wordAt = (view: NameView, i: number, offset: number): WordFacts => {
  const j = i + offset;
  return j < view.from[i]! || j >= view.to[i]! ? view.edge : view.words[j]!;
};

/** Features that name word `i` together with what stands beside it. */
const pairedNaming = (view: NameView, i: number, out: Out, size: number): number => {
  const w = view.words[i]!;
  const l1 = wordAt(view, i, -1);
  const r1 = wordAt(view, i, 1);
  out[size++] = join(3, join(l1.lower, w.lower));
  out[size++] = join(4, join(w.lower, r1.lower));
  out[size++] = join(13, join(w.lower, w.capital * 4 + view.casing[i]!));
  out[size++] = join(14, join(w.suffixes[1]!, l1.lower));
  return size;
};

/** Features of word `i` among its neighbours, in its capitalised run and in its article. */
const placedFeatures = (view: NameView, i: number, out: Out, from: number): number => {
  const {words} = view;
  const w = words[i]!;
  const l1 = wordAt(view, i, -1);
  const l2 = wordAt(view, i, -2);
  const r1 = wordAt(view, i, 1);
  const r2 = wordAt(view, i, 2);
  let size = from;
  const add = (template: number, value: number): void => {
    out[size++] = join(template, value);
  };
  const casing = view.casing[i]!;
  const begin = view.from[i]!;
  const end = view.to[i]!;
  const first = i === begin ? 1 : 0;
  add(24, join(l2.lower, l1.lower));
  add(25, join(r1.lower, r2.lower));
  add(26, join(l1.lower, r1.lower));
  add(31, join(l1.lower, w.shape));
  add(32, join(r1.lower, w.shape));
  add(33, join(l1.shape, w.shape));
  add(34, join(w.shape, r1.shape));
  add(35, join(join(l1.shape, w.shape), r1.shape));
  add(37, join(w.capital * 6 + casing, first));
  add(38, join(join(l1.lower, r1.lower), w.capital));
  // What the lists say.
  add(41, join(w.listing, w.capital * 6 + casing * 2 + first));
  add(42, join(l1.listing, w.listing));
  add(43, join(w.listing, r1.listing));
  add(44, join(join(l1.listing, w.listing), r1.listing));
  const place = w.city > 0 || w.region > 0 ? 1 : 0;
  const person = w.given > 0 ? 2 : w.surname > 0 ? 1 : 0;
  add(47, join(l1.lower, place * 3 + person));
  add(48, join(r1.lower, place * 3 + person));
  add(51, view.phrase[i]!);
  add(52, join(view.phrase[i]!, i + 1 < end ? view.phrase[i + 1]! : 99));
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
    const before = runFrom > begin ? words[runFrom - 1]! : view.edge;
    const after = runTo < end ? words[runTo]! : view.edge;
    const opens = runFrom === begin ? 1 : 0;
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
    add(72, join(after.lower, runTo + 1 < end ? words[runTo + 1]!.lower : 1));
    add(73, join(before.lower, runFrom - 1 > begin ? words[runFrom - 2]!.lower : 1));
    add(74, join(w.shape, spot * 2 + opens));
    add(75, join(head.like.middle, position));
    add(76, join(head.like.coarse, start.like.coarse * 8 + length));
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

/** Writes those features of word `i` that hold for this place only; the others are `loneFeatures`. */
export const contextFeatures = (view: NameView, i: number, out: Out): number =>
  placedFeatures(view, i, out, pairedNaming(view, i, out, 0));

/** Writes all features of word `i` as hashes into `out`, those that name it first, and returns how many they are. */
export const featuresAt = (view: NameView, i: number, out: Out): number => {
  const naming = namingFeatures(view.words[i]!, out);
  let size = placedFeatures(view, i, out, pairedNaming(view, i, out, naming));
  for (const side of SIDES) size = sideFeatures(wordAt(view, i, side), side, out, size);
  return size;
};
