import {KINDS} from './gazetteer.ts';
import {LABELS, NAME_TYPES, OUTSIDE} from './labels.ts';
import type {NameView} from './name-view.ts';
import {CAPITALS, LOWER, NO_LETTERS} from './word-facts.ts';

const ORGANISATION = NAME_TYPES.indexOf('organisation');
const FIRST = 1 + ORGANISATION;
const LATER = 1 + NAME_TYPES.length + ORGANISATION;
/** What the labels are surer of than this is no name. */
const SURE = 0.75;

const isCapital = (view: NameView, i: number): boolean => {
  const {capital} = view.words[i]!;
  return capital !== LOWER && capital !== NO_LETTERS;
};

const initialsOf = (view: NameView, from: number, to: number): string => {
  let initials = '';
  for (let i = from; i < to; i++) if (isCapital(view, i)) initials += view.words[i]!.text[0]!;
  return initials;
};

/** “World Shipping Body (WSB)”: where the long form begins that the letters in brackets at `i` stand for; -1 if none. */
const longForm = (view: NameView, i: number): number => {
  const from = view.from[i]!;
  const {text, capital} = view.words[i]!;
  if (capital !== CAPITALS || i - 2 < from || view.words[i - 1]!.text !== '(' || view.words[i + 1]?.text !== ')')
    return -1;
  const letters = text.replaceAll('.', '');
  if (letters.length < 2 || letters.length > 7) return -1;
  for (let start = i - 2; start >= Math.max(from, i - 12); start--)
    if (isCapital(view, start) && initialsOf(view, start, i - 1) === letters) return i - 1 - start >= 2 ? start : -1;
  return -1;
};

const write = (labels: Uint8Array, from: number, to: number): void => {
  labels[from] = FIRST;
  labels.fill(LATER, from + 1, to);
};

const isOutside = (labels: Uint8Array, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (labels[i] !== OUTSIDE) return false;
  return true;
};

/** Whether the labels took a part of words `from` up to `to` for an organisation, and none that goes on after them. */
const holdsOrganisation = (labels: Uint8Array, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (labels[i] === FIRST) return true;
  return false;
};

/** “Party of the Coast (PdC)”: letters in brackets right after an organisation. */
const isShortForm = (view: NameView, labels: Uint8Array, i: number): boolean => {
  const {text, capital} = view.words[i]!;
  if (labels[i] !== OUTSIDE || capital !== CAPITALS || text.length > 9) return false;
  if (i - 2 < view.from[i]! || i + 1 >= view.to[i]! || view.words[i - 1]!.text !== '(') return false;
  return view.words[i + 1]!.text === ')' && (labels[i - 2] === FIRST || labels[i - 2] === LATER);
};

/**
 * Finds organisations that the labels passed over but that their own words tell: capitalised words that end in “Union”
 * or “Tribunal”, a long form whose letters stand after it in brackets, and those letters wherever they stand.
 */
export const organisationsAgain = (view: NameView, labels: Uint8Array, chances: Float32Array): void => {
  const short = new Set<number>();
  for (let i = 0; i < labels.length; i++) {
    const start = longForm(view, i);
    if (start >= 0 && (isOutside(labels, start, i + 1) || holdsOrganisation(labels, start, i - 1))) {
      write(labels, start, i - 1);
      labels[i] = FIRST;
    }
    if (isShortForm(view, labels, i)) labels[i] = FIRST;
    if (labels[i] === FIRST && i > view.from[i]! && view.words[i - 1]!.text === '(') short.add(view.words[i]!.exact);
    // The end of a capitalised run of two words and more, all of them outside any name.
    const to = view.runTo[i]!;
    if (to <= i || view.runFrom[i] !== i || view.casing[i] !== 0) continue;
    const from = view.words[i]!.kind === 0 && i === view.from[i] && view.words[i]!.common > 1 ? i + 1 : i;
    const head = view.words[to - 1]!;
    if (to - from < 2 || head.kind !== KINDS.organisation || !isOutside(labels, from, to)) continue;
    let sure = 1;
    for (let k = from; k < to; k++) sure = Math.min(sure, chances[k * LABELS]!);
    if (sure < SURE && isCapital(view, from)) write(labels, from, to);
  }
  if (short.size === 0) return;
  for (let i = 0; i < labels.length; i++)
    if (labels[i] === OUTSIDE && view.words[i]!.capital === CAPITALS && short.has(view.words[i]!.exact))
      labels[i] = FIRST;
};
