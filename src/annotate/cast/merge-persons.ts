import type {Gender} from '../cast.ts';
import {isFullName, type PersonMention} from './person-mention.ts';
import {fold, type PersonName} from './person-name.ts';
import {fitsShortName, sameFullName} from './same-person.ts';

/** One person, or one family, with all mentions. */
export interface PersonGroup {
  readonly mentions: PersonMention[];
  readonly plural: boolean;
}

interface Person {
  readonly forms: PersonName[];
  readonly mentions: PersonMention[];
  readonly plural: boolean;
  gender: Gender;
  /** Index of the first mention by full name and of the latest of any kind. */
  introduced: number;
  latest: number;
  /** Its last mention by full name so far. */
  lastFull: PersonMention | null;
  /** What short forms it has been called by. */
  readonly calls: Set<string>;
}

const agree = (left: Gender, right: Gender): boolean => left === null || right === null || left === right;
const gendersOf = (mention: PersonMention): Gender => mention.titleGender ?? mention.givenGender;

const keysOf = (name: PersonName): readonly string[] => name.keys.flatMap(key => [key, ...key.split('-')]);

/**
 * Merges mentions into persons by sieves, the most certain first: full names, then names of one part.
 *
 * A surname goes to the bearer whose gender fits its title, who has been introduced, who was spoken of last; so two
 * persons of one surname stay apart.
 */
export const mergePersons = (mentions: readonly PersonMention[]): PersonGroup[] => {
  const persons: Person[] = [];
  const byKey = new Map<string, Set<Person>>();
  const belongsTo = new Map<PersonMention, Person>();
  const candidates = (name: PersonName): Person[] => {
    const found = new Set<Person>();
    for (const key of keysOf(name)) {
      const bearers = byKey.get(key);
      // A word that hundreds bear tells nobody apart.
      if (bearers !== undefined && bearers.size < 300) for (const person of bearers) found.add(person);
    }
    return [...found];
  };
  const admit = (person: Person, mention: PersonMention, index: number): void => {
    belongsTo.set(mention, person);
    if (!person.forms.some(form => form.keys.join(' ') === mention.name.keys.join(' '))) {
      person.forms.push(mention.name);
      for (const key of keysOf(mention.name)) byKey.set(key, (byKey.get(key) ?? new Set()).add(person));
    }
    person.gender ??= gendersOf(mention);
    person.introduced = Math.min(person.introduced, index);
  };
  const create = (mention: PersonMention, index: number, plural = false): Person => {
    const person: Person = {
      forms: [],
      mentions: [],
      plural,
      gender: null,
      introduced: Number.POSITIVE_INFINITY,
      latest: -1,
      calls: new Set(),
      lastFull: null,
    };
    persons.push(person);
    admit(person, mention, index);
    return person;
  };

  // Full names, the longest first, so that “J. Hart” meets “John Hart” whatever their order.
  const full = mentions.flatMap((mention, index) => (isFullName(mention.name) ? [{mention, index}] : []));
  full.sort((a, b) => b.mention.name.keys.join('').length - a.mention.name.keys.join('').length || a.index - b.index);
  for (const {mention, index} of full) {
    const fitting = candidates(mention.name).filter(
      person =>
        agree(person.gender, mention.titleGender) && person.forms.some(form => sameFullName(form, mention.name)),
    );
    const exact = fitting.find(person => person.forms.some(form => form.keys.join() === mention.name.keys.join()));
    const person =
      exact ?? (fitting.length > 0 ? fitting.reduce((a, b) => (b.introduced < a.introduced ? b : a)) : null);
    if (person) admit(person, mention, index);
    else create(mention, index);
  }

  mentions.forEach((mention, index) => {
    const known = belongsTo.get(mention);
    const person = known ?? short(mention, index);
    person.mentions.push(mention);
    person.latest = index;
    if (isFullName(mention.name)) person.lastFull = mention;
  });

  function short(mention: PersonMention, index: number): Person {
    const ranked = candidates(mention.name)
      .filter(person => !person.plural && agree(person.gender, mention.titleGender))
      .map(person => ({
        person,
        fit: Math.max(...person.forms.map(form => fitOf(mention, form))),
        near: person.lastFull !== null && person.lastFull.mention.block === mention.mention.block,
      }))
      .filter(({fit}) => fit > 0);
    const called = mention.name.keys.join(' ');
    const best = ranked.reduce<(typeof ranked)[number] | null>(
      (a, b) => (a !== null && rank(a, called, index) >= rank(b, called, index) ? a : b),
      null,
    );
    if (best) {
      best.person.gender ??= mention.titleGender;
      if (mention.titleGender === null) best.person.calls.add(called);
      belongsTo.set(mention, best.person);
      return best.person;
    }
    const family = mention.afterThe && mention.name.keys.length === 1 ? familyOf(mention, index) : null;
    return family ?? create(mention, index);
  }

  /** “the Harts” of a Hart in the article. */
  function familyOf(mention: PersonMention, index: number): Person | null {
    const key = mention.name.keys[0]!;
    const known = persons.find(person => person.plural && person.forms[0]!.keys[0] === key);
    if (known) return known;
    const stem = key.replace(/(?<=[sxz]|ch|sh)es$|s$/, '');
    const bearers = [...(byKey.get(stem) ?? [])].some(person => person.forms.some(form => form.keys.at(-1) === stem));
    return stem !== key && bearers ? create(mention, index, true) : null;
  }
  return persons.filter(person => person.mentions.length > 0);
};

const fitOf = (mention: PersonMention, form: PersonName): number =>
  isFullName(form) ? fitsShortName(mention.name, form) : sameShortName(mention.name, form) ? 3 : 0;

const sameShortName = (left: PersonName, right: PersonName): boolean =>
  left.keys.join(' ') === right.keys.join(' ') || fold(left.words.at(-1)!) === fold(right.words.at(-1)!);

/**
 * Introduced before is better than after, a surname than a given name, called so before than not; else whom the article
 * named first: “Hart” is seldom the wife who is met in the tenth paragraph.
 */
const rank = (
  {person, fit, near}: {person: Person; fit: number; near: boolean},
  called: string,
  index: number,
): number =>
  (person.introduced < index ? 4 : 0) +
  fit * 3 +
  (person.calls.has(called) ? 2 : 0) +
  (near ? 2.5 : 0) +
  (person.introduced < index ? 1 - person.introduced / (index + 1) : 0);
