import type {Gender} from '../cast.ts';
import type {Document} from '../document.ts';
import {sentenceAt} from '../sentence-at.ts';
import {bare, type Draft, distinct, type Form, fuller} from './draft.ts';
import {genderOfWord, pronounAfter} from './gender.ts';
import type {PersonGroup} from './merge-persons.ts';
import {roleWords} from './role-words.ts';
import {findRoles, type PersonEnds} from './roles.ts';
import {shownRole} from './shown-role.ts';

/** Gender by titles and given name first, else by the pronouns that follow while nobody else is named. */
const genderOf = (
  document: Document,
  group: PersonGroup,
  persons: ReadonlyMap<number, ReadonlySet<number>>,
  roles: Draft['roles'],
): Pick<Draft, 'gender' | 'genderBy'> => {
  const told = group.mentions.map(each => each.titleGender).find(gender => gender !== null) ?? genderOfRoles(roles);
  if (told) return {gender: told, genderBy: 'title'};
  let female = 0;
  let male = 0;
  for (const {mention} of group.mentions) {
    const passage = document.passages[mention.block]!;
    const {tokens, sentences} = passage;
    const sentence = sentenceAt(passage, mention.first);
    const end = Math.min(sentences[sentence + 1]?.last ?? sentences[sentence]!.last, mention.last + 40);
    const begins = persons.get(mention.block);
    let to = mention.last;
    while (to < end && !begins?.has(to)) to++;
    const pronoun = pronounAfter(tokens, mention.last, to);
    if (pronoun === 'female') female++;
    if (pronoun === 'male') male++;
  }
  const given = group.mentions.map(each => each.givenGender).find(gender => gender !== null) ?? null;
  const by = (gender: Gender) =>
    ({gender, genderBy: gender === null ? null : gender === given ? 'name' : 'pronouns'}) as const;
  if (female >= 2 * male + (given === 'male' ? 2 : 1)) return by('female');
  if (male >= 2 * female + (given === 'female' ? 2 : 1)) return by('male');
  return by(given);
};

/** “A spokeswoman for the ministry”, “the singer’s wife”; what stands behind “of” is somebody else. */
const genderOfRoles = (roles: Draft['roles']): Gender =>
  roles.map(({text}) => genderOfWord(roleWords(text).at(-1)!)).find(gender => gender !== null) ?? null;

/**
 * A person or a family, from all mentions; `persons` holds per block the tokens at which persons' names begin.
 */
export const personDraft = (
  document: Document,
  group: PersonGroup,
  persons: ReadonlyMap<number, ReadonlySet<number>>,
  ends: PersonEnds,
): Draft => {
  const mentions = group.mentions.map(each => bare(each.mention));
  const name = group.mentions
    .map(({text, shouted, name: {words}}): Form => ({text, shouted, words: words.length}))
    .reduce(fuller).text;
  const roles = group.plural ? [] : findRoles(document, group.mentions, ends);
  return {
    type: group.plural ? 'group' : 'person',
    name,
    aliases: distinct(group.mentions.map(each => each.text)).filter(text => text !== name),
    mentions,
    roles,
    role: shownRole(roles),
    ...(group.plural ? {gender: null, genderBy: null} : genderOf(document, group, persons, roles)),
    plural: group.plural,
    value: null,
  };
};
