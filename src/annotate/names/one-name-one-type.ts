import {isFirst, LABELS, NAME_TYPES, OUTSIDE, typeOf} from './labels.ts';
import type {NameView} from './name-view.ts';
import {LOWER, NO_LETTERS} from './word-facts.ts';

/** A name as labelled at first: words `from` up to `to`, and how sure each type is of it. */
interface Guess {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly chances: readonly number[];
}

const TYPES = NAME_TYPES.length;
/** Nothing is surer than this, so that one guess cannot outweigh all others. */
const SUREST = 0.98;
const PERSON = NAME_TYPES.indexOf('person');
const ORGANISATION = NAME_TYPES.indexOf('organisation');
/** What the labels are surer of than this is a person, whatever bears the same name. */
const SURE = 0.9;

const keyOf = (view: NameView, from: number, to: number): string => {
  let key = '';
  for (let i = from; i < to; i++) key += `${view.words[i]!.text} `;
  return key;
};

const typeChances = (chances: Float32Array, from: number, to: number): number[] =>
  Array.from({length: TYPES}, (_, type) => {
    let sum = 0;
    for (let i = from; i < to; i++) sum += chances[i * LABELS + 1 + type]! + chances[i * LABELS + 1 + TYPES + type]!;
    return Math.min(SUREST, Math.max((1 - SUREST) / TYPES, sum / (to - from)));
  });

const guesses = (view: NameView, labels: Uint8Array, chances: Float32Array): Guess[] => {
  const found: Guess[] = [];
  for (let from = 0; from < labels.length; from++) {
    if (labels[from] === OUTSIDE) continue;
    let to = from + 1;
    while (to < view.to[from]! && labels[to] !== OUTSIDE && !isFirst(labels[to]!)) to++;
    found.push({from, to, key: keyOf(view, from, to), chances: typeChances(chances, from, to)});
    from = to - 1;
  }
  return found;
};

const write = (labels: Uint8Array, from: number, to: number, type: number): void => {
  labels[from] = 1 + type;
  labels.fill(1 + TYPES + type, from + 1, to);
};

const best = (sums: readonly number[]): number => sums.indexOf(Math.max(...sums));

/** The first words of organisations, “Acme” of “Acme Steel”, that are in no person's full name. */
const shortOrganisations = (view: NameView, found: readonly Guess[]): Set<string> => {
  const short = new Set<string>();
  const long = found.filter(({from, to}) => to - from > 1);
  for (const {from, chances} of long) if (best(chances) === ORGANISATION) short.add(keyOf(view, from, from + 1));
  for (const {from, to, chances} of long)
    if (best(chances) === PERSON) for (let i = from; i < to; i++) short.delete(keyOf(view, i, i + 1));
  return short;
};

/**
 * Makes one name one type through an article, and finds it where it was passed over.
 *
 * What the labels take for different types is given the type that all its places together make likeliest; the last word
 * of a person's full name counts for persons; and what is taken for a person but is the first word of an organisation,
 * and no part of a full name, is that organisation. A name that the labels are very sure of stays as it is.
 */
export const oneNameOneType = (view: NameView, labels: Uint8Array, chances: Float32Array): void => {
  const found = guesses(view, labels, chances);
  const sums = new Map<string, number[]>();
  const add = (key: string, logs: readonly number[], share: number): void => {
    const sum = sums.get(key) ?? new Array<number>(TYPES).fill(0);
    logs.forEach((log, type) => {
      sum[type]! += share * log;
    });
    sums.set(key, sum);
  };
  for (const {from, to, key, chances: own} of found) {
    const logs = own.map(Math.log);
    add(key, logs, 1);
    // “Jordan” of “Peter Jordan”.
    if (to - from > 1 && best(own) === PERSON) add(keyOf(view, to - 1, to), logs, 1);
  }
  const short = shortOrganisations(view, found);
  for (const {from, to, key, chances: own} of found) {
    const together = best(sums.get(key)!);
    const type = together === PERSON && Math.max(...own) < SURE && short.has(key) ? ORGANISATION : together;
    if (type !== best(own) && Math.max(...own) < 0.97) write(labels, from, to, type);
    else if (type !== typeOf(labels[from]!) && type === best(own)) write(labels, from, to, type);
  }
  // Passed over: the same words elsewhere, with room on both sides.
  const known = new Map<string, number>();
  for (const {from, to, key} of found) if (to - from <= 6) known.set(key, typeOf(labels[from]!));
  const lengths = new Map<number, Set<number>>();
  for (const {from, to} of found) {
    const first = view.words[from]!.exact;
    lengths.set(first, (lengths.get(first) ?? new Set()).add(to - from));
  }
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] !== OUTSIDE || chances[i * LABELS]! > 0.9) continue;
    const word = view.words[i]!;
    if (word.capital === LOWER || word.capital === NO_LETTERS) continue;
    for (const length of [...(lengths.get(word.exact) ?? [])].sort((a, b) => b - a)) {
      const to = i + length;
      if (to > view.to[i]! || labels.subarray(i, to).some(label => label !== OUTSIDE)) continue;
      const type = known.get(keyOf(view, i, to));
      if (type === undefined || (to < view.to[i]! && labels[to]! > TYPES)) continue;
      write(labels, i, to, type);
      break;
    }
  }
};
