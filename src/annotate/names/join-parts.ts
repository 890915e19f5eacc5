import {isLater, NAME_TYPES, OUTSIDE} from './labels.ts';
import type {NameView} from './name-view.ts';
import {LOWER, NO_LETTERS} from './word-facts.ts';

const PERSON = NAME_TYPES.indexOf('person');
const FIRST = 1 + PERSON;
const LATER = 1 + NAME_TYPES.length + PERSON;
const PARTICLE = /^(?:de|la|le|van|von|der|den|du|da|di|del|dos|das|bin|ibn|bint|al|el|af|ap|ag|te|ten|ter|zu|av|ben)$/;
const MARK = /^["“”'‘’()]$/;

const isPerson = (label: number): boolean => label === FIRST || label === LATER;
const isCapital = (view: NameView, i: number): boolean => {
  const word = view.words[i]!;
  return word.capital !== LOWER && word.capital !== NO_LETTERS;
};

/** Makes words `from` up to `to` one person that began before them, with what follows of the same name. */
const extend = (view: NameView, labels: Uint8Array, from: number, to: number): void => {
  const last = view.to[from]!;
  labels.fill(LATER, from, to);
  for (let i = to; i < last && isLater(labels[i]!); i++) labels[i] = LATER;
};

/**
 * Joins the parts of a person's name that a small word or a nickname in marks has torn apart.
 *
 *     Mikael | af | Storm     Lamar | “ | Deuce | ” | Whit
 */
export const joinParts = (view: NameView, labels: Uint8Array): void => {
  for (let i = 0; i < labels.length; i++) {
    if (!isPerson(labels[i]!)) continue;
    const to = view.to[i]!;
    let next = i + 1;
    if (next >= to || labels[next] === LATER) continue;
    while (next < to && next - i <= 3 && labels[next] === OUTSIDE && PARTICLE.test(view.words[next]!.text)) next++;
    if (next > i + 1 && next < to && isCapital(view, next)) extend(view, labels, i + 1, next + 1);
    else if (
      MARK.test(view.words[i + 1]!.text) &&
      i + 4 < to &&
      MARK.test(view.words[i + 3]!.text) &&
      isCapital(view, i + 2)
    ) {
      // Commas and verbs stand between a name and a quotation; a nickname touches both parts.
      if (isPerson(labels[i + 4]!) || (labels[i + 4] === OUTSIDE && isCapital(view, i + 4)))
        extend(view, labels, i + 1, i + 5);
    }
  }
};
