import type {Gender} from '../cast.ts';
import type {Document, Token} from '../document.ts';
import type {Gazetteer} from '../names/gazetteer.ts';
import {KINDS, levelOf} from '../names/gazetteer.ts';
import {hashText} from '../names/hash.ts';
import type {NameMention} from '../names/name-mention.ts';
import {listKey} from '../names/word-facts.ts';
import {genderOfGivenName, genderOfWord} from './gender.ts';
import {isParticle, type PersonName, parsePersonName} from './person-name.ts';

/** A person's name where it stands, taken apart, with what the words before it say. */
export interface PersonMention {
  readonly mention: NameMention;
  readonly text: string;
  readonly name: PersonName;
  /** The title before it says so, or else the given name. */
  readonly titleGender: Gender;
  readonly givenGender: Gender;
  /** “the” stands before it, as before a family's name. */
  readonly afterThe: boolean;
  /** Written in capitals throughout, as in some headlines. */
  readonly shouted: boolean;
}

/** Whether a name is a given name with a surname, and not a surname with its particles. */
export const isFullName = ({keys}: PersonName): boolean => keys.length >= 2 && !keys.slice(0, -1).every(isParticle);

/** Gender as told by up to three titles or nouns right before a name: “Mr.”, “spokeswoman”, “his wife,”. */
const titleGender = (tokens: readonly Token[], first: number, gazetteer: Gazetteer): Gender => {
  for (let i = first - 1; i >= Math.max(0, first - 2); i--) {
    const token = tokens[i]!;
    if (token.text === ',' && i === first - 1) continue;
    const gender = genderOfWord(token.lower);
    if (gender !== null) return gender;
    if (levelOf(gazetteer.lookUp(hashText(listKey(token.lower))), 'kind') !== KINDS.title) return null;
  }
  return null;
};

/** By the given name: the first word that is no title (“Judge” is a given name too), or the last where the family name comes first. */
const givenGender = ({words}: PersonName, gazetteer: Gazetteer): Gender => {
  const titled = levelOf(gazetteer.lookUp(hashText(listKey(words[0]!.toLowerCase()))), 'kind') === KINDS.title;
  const first = words[titled && words.length > 2 ? 1 : 0]!;
  return genderOfGivenName(first, gazetteer) ?? genderOfGivenName(words.at(-1)!, gazetteer);
};

export const personMention = (document: Document, mention: NameMention, gazetteer: Gazetteer): PersonMention => {
  const {text: block, tokens} = document.passages[mention.block]!;
  const text = block.slice(mention.start, mention.end);
  const name = parsePersonName(text);
  return {
    mention,
    text,
    name,
    titleGender: titleGender(tokens, mention.first, gazetteer),
    givenGender: isFullName(name) ? givenGender(name, gazetteer) : null,
    afterThe: tokens[mention.first - 1]?.lower === 'the',
    shouted: text.length > 3 && text === text.toUpperCase(),
  };
};
