import {isRoleNoun} from '../role-nouns.ts';
import {KINDS} from './gazetteer.ts';
import {isFirst, isLater, NAME_TYPES, OUTSIDE, typeOf} from './labels.ts';
import type {NameView} from './name-view.ts';

const PERSON = NAME_TYPES.indexOf('person');
const ORGANISATION = NAME_TYPES.indexOf('organisation');
const PLACE = NAME_TYPES.indexOf('place');
/** Titles that are also names, or stay in them. */
const KEPT =
  /^(?:st|saint|sheikh|shaikh|sheik|king|prince|duke|earl|pope|dean|judge|mullah|maulana|tun|tan|don|baron|major|page|marshal|count|sister|father|mother|deacon|canon|bishop|abbot)$/i;

const isTitle = (view: NameView, i: number): boolean => {
  const word = view.words[i]!;
  return word.kind === KINDS.title && !KEPT.test(word.text.replace('.', '')) && word.text.length > 1;
};

const endOf = (view: NameView, labels: Uint8Array, from: number): number => {
  let to = from + 1;
  while (to < view.to[from]! && isLater(labels[to]!)) to++;
  return to;
};

/** “President Ann Lee” is Ann Lee. */
const trimPerson = (view: NameView, labels: Uint8Array, from: number, to: number): void => {
  let first = from;
  while (first < to - 1 && isTitle(view, first) && !(first === to - 2 && view.words[first]!.given > 0)) first++;
  if (first === from) return;
  labels.fill(OUTSIDE, from, first);
  labels[first] = 1 + PERSON;
};

/**
 * “US Trade Adviser Ann Lee”: an organisation that ends in a title before a person is none.
 *
 * Its first word stays a place if it is one; what is left stays if it is an organisation by its last word.
 */
const trimOrganisation = (view: NameView, labels: Uint8Array, from: number, to: number): void => {
  const person = to < view.to[from]! && labels[to] === 1 + PERSON;
  const last = view.words[to - 1]!;
  if (!person || last.kind !== KINDS.title || !isRoleNoun(last.text.toLowerCase())) return;
  let end = to;
  while (end > from && (isTitle(view, end - 1) || /^(?:deputy|vice|acting|general)$/i.test(view.words[end - 1]!.text)))
    end--;
  labels.fill(OUTSIDE, end, to);
  if (end === from || view.words[end - 1]!.kind === KINDS.organisation) return;
  if (view.words[from]!.region > 0) {
    labels.fill(OUTSIDE, from + 1, end);
    labels[from] = 1 + PLACE;
  } else if (end - from > 1) labels.fill(OUTSIDE, from, end);
};

/** Takes titles off names: they tell who somebody is, but are no part of a name. */
export const trimTitles = (view: NameView, labels: Uint8Array): void => {
  for (let from = 0; from < labels.length; from++) {
    if (!isFirst(labels[from]!)) continue;
    const to = endOf(view, labels, from);
    const type = typeOf(labels[from]!);
    if (type === PERSON && to - from > 1) trimPerson(view, labels, from, to);
    else if (type === ORGANISATION && to - from > 1) trimOrganisation(view, labels, from, to);
    from = to - 1;
  }
};
