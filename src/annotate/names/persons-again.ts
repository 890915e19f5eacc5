import {besidePerson} from './beside-person.ts';
import {hashText} from './hash.ts';
import {isFirst, isLater, LABELS, NAME_TYPES, OUTSIDE, typeOf} from './labels.ts';
import type {NameView} from './name-view.ts';
import {CAPITALS, LOWER, NO_LETTERS} from './word-facts.ts';

const PERSON = NAME_TYPES.indexOf('person');
const FIRST = 1 + PERSON;
const LATER = 1 + NAME_TYPES.length + PERSON;
/** Stand before a person's name and nothing else. */
const ADDRESS = /^(?:mr|mrs|ms|miss|mme|mx)\.?$/i;
const PARTICLE = /^(?:de|la|le|van|von|der|den|du|da|di|del|dos|bin|ibn|al|el|af|ap|ag|te|ten|ter)$/i;
/** What the labels are surer of than this stays. */
const SURE = 0.93;

interface Parts {
  /** Words by which the article's full names end, and those by which they begin. */
  readonly families: ReadonlySet<number>;
  readonly givens: ReadonlySet<number>;
  /** Surnames with the particle before them, as “af Storm”. */
  readonly particled: ReadonlySet<string>;
}

const partsOf = (view: NameView, labels: Uint8Array): Parts => {
  const families = new Set<number>();
  const givens = new Set<number>();
  const particled = new Set<string>();
  for (let from = 0; from < labels.length; from++) {
    if (labels[from] !== FIRST) continue;
    let to = from + 1;
    while (to < view.to[from]! && labels[to] === LATER) to++;
    // A name of many words or with a headline's capitals is no measure for others.
    if (to - from >= 2 && to - from <= 5 && view.casing[from] === 0) {
      families.add(view.words[to - 1]!.exact);
      const before = view.words[to - 2]!.text;
      if (PARTICLE.test(before)) particled.add(`${before} ${view.words[to - 1]!.text}`);
      const first = view.words[from]!;
      if (first.text.length > 2 && (first.given > 0 || first.common === 0)) givens.add(first.exact);
    }
    from = to - 1;
  }
  return {families, givens, particled};
};

const isName = (view: NameView, i: number): boolean => {
  const {capital} = view.words[i]!;
  return capital !== LOWER && capital !== NO_LETTERS;
};

/** Whether word `i` stands beside another capital that belongs to no name: “Strand” of “Strand Street”. */
const isPartOfMore = (view: NameView, labels: Uint8Array, i: number): boolean => {
  const next = i + 1;
  if (next < view.to[i]! && (isName(view, next) || view.words[next]!.text === '&')) return true;
  const before = i - 1;
  if (before < view.from[i]!) return false;
  if (labels[before] !== OUTSIDE) return true;
  if (/^the$/i.test(view.words[before]!.text)) return false;
  return isName(view, before) && before > view.from[i]! && !ADDRESS.test(view.words[before]!.text);
};

/** A later label whose name has just lost its beginning begins a name of its own. */
const mendAfter = (view: NameView, labels: Uint8Array, at: number): void => {
  if (at < view.to[at - 1]! && isLater(labels[at]!) && labels[at] !== LATER) labels[at] = 1 + typeOf(labels[at]!);
};

/** “the Harts” of a Hart in the article. */
const isFamily = (view: NameView, families: ReadonlySet<number>, i: number): boolean => {
  if (i === view.from[i] || !/^the$/i.test(view.words[i - 1]!.text)) return false;
  const {text} = view.words[i]!;
  return text.endsWith('s') && (families.has(hashText(text.slice(0, -1))) || families.has(hashText(text.slice(0, -2))));
};

/**
 * Finds persons again whom the article names in full elsewhere, by surname or given name alone, and whoever stands
 * after “Mr.” and the like.
 */
export const personsAgain = (view: NameView, labels: Uint8Array, chances: Float32Array): void => {
  const {families, givens, particled} = partsOf(view, labels);
  for (let i = 0; i < labels.length; i++) {
    const word = view.words[i]!;
    if (!isName(view, i)) continue;
    const from = view.from[i]!;
    const addressed = i > from && ADDRESS.test(view.words[i - 1]!.text);
    const family = families.has(word.exact);
    if (labels[i] === FIRST && family && i > from && labels[i - 1] === OUTSIDE) {
      if (particled.has(`${view.words[i - 1]!.text} ${word.text}`)) {
        labels[i - 1] = FIRST;
        labels[i] = LATER;
      }
      continue;
    }
    if (labels[i] === OUTSIDE) {
      const known = family || givens.has(word.exact) || isFamily(view, families, i);
      if (!addressed && (!known || isPartOfMore(view, labels, i))) continue;
      // At a sentence's beginning every word has a capital.
      if (!addressed && i === from && word.common > 1) continue;
      if (!addressed && view.casing[i] !== 0 && word.capital !== CAPITALS && word.common > 1) continue;
      let first = i;
      while (family && first > from && labels[first - 1] === OUTSIDE && PARTICLE.test(view.words[first - 1]!.text))
        first--;
      labels[first] = FIRST;
      labels.fill(LATER, first + 1, i + 1);
      mendAfter(view, labels, i + 1);
    } else if (addressed && isLater(labels[i]!) && labels[i] !== LATER && !/^miss$/i.test(view.words[i - 1]!.text)) {
      // “Mrs. Lee” in one name that is no person's: the title ends it, the name begins anew.
      if (isFirst(labels[i - 1]!)) labels[i - 1] = OUTSIDE;
      labels[i] = FIRST;
      for (let j = i + 1; j < view.to[i]! && isLater(labels[j]!); j++) labels[j] = LATER;
    } else if (isFirst(labels[i]!) && labels[i] !== FIRST) {
      const alone = i + 1 >= view.to[i]! || !isLater(labels[i + 1]!);
      const chance = chances[i * LABELS + labels[i]!]!;
      if (addressed || besidePerson(view, labels, i)) {
        labels[i] = FIRST;
        for (let j = i + 1; j < view.to[i]! && isLater(labels[j]!); j++) labels[j] = LATER;
      } else if (family && alone && chance < SURE && !isPartOfMore(view, labels, i)) labels[i] = FIRST;
    }
  }
};
