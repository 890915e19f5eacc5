import type {Passage, Token} from '../document.ts';
import {isHonorific, isRoleNoun} from '../role-nouns.ts';
import {
  DETERMINERS,
  endsModifiers,
  headOf,
  isComma,
  isPossessive,
  isWord,
  modifiersFrom,
  PREPOSITIONS,
  STOPS,
  type Stretch,
} from './role-phrase.ts';

/** “Russian President NAME”, “director of rugby NAME”, “head physio NAME”. */
export const beforeName = (passage: Passage, name: Stretch, floor: number): Stretch | null => {
  const {tokens} = passage;
  let last = name.first;
  const nearest = Math.max(floor, name.first - 3);
  while (last > nearest && isHonorific(tokens[last - 1]!.lower) && !isRoleNoun(tokens[last - 1]!.lower)) last--;
  // “a nurse called NAME”
  if (last - 1 > floor && /^(?:called|named)$/.test(tokens[last - 1]!.lower) && isRoleNoun(tokens[last - 2]!.lower))
    last--;
  if (last <= floor) return null;
  const head = tokens[last - 1]!;
  if (isRoleNoun(head.lower) && !STOPS.has(head.lower)) return {first: modifiersFrom(tokens, last - 1, floor), last};
  if (endsModifiers(head)) return null;
  // “Secretary of State NAME”: the noun stands before an “of”.
  for (let i = last - 2; i > Math.max(floor, last - 6); i--) {
    const token = tokens[i]!;
    if (token.lower === 'of' || token.lower === 'for') {
      if (!isRoleNoun(tokens[i - 1]?.lower ?? '')) return null;
      return i - 1 >= floor ? {first: modifiersFrom(tokens, i - 1, floor), last} : null;
    }
    if (token.lower !== 'the' && token.lower !== 'and' && endsModifiers(token)) return null;
  }
  return null;
};

/** “Dr”, “Captain”, “Canon”: what stands written large between a comma and a name. */
const isTitle = (token: Token): boolean =>
  isHonorific(token.lower) || (/^\p{Lu}/u.test(token.text) && isRoleNoun(token.lower));

/** “The captain, NAME, said”, “Their coach, NAME.” */
export const beforeComma = (passage: Passage, name: Stretch, floor: number): Stretch | null => {
  const {tokens} = passage;
  let comma = name.first - 1;
  while (comma > Math.max(floor, name.first - 4) && isTitle(tokens[comma]!)) comma--;
  // “The vicar, the Rev NAME”.
  if (comma < name.first - 1 && tokens[comma]!.lower === 'the') comma--;
  if (!isComma(tokens[comma]) || comma - 1 < floor) return null;
  const closes = tokens[name.last];
  if (closes !== undefined && isWord(closes) && !/^(?:of|from)$/.test(closes.lower)) return null;
  // The phrase goes left to its article: “the chief executive of Acme Steel, NAME,”.
  for (let i = comma - 1; i >= Math.max(floor, comma - 11); i--) {
    const token = tokens[i]!;
    if (!isWord(token) && !isPossessive(token)) return null;
    if (!DETERMINERS.has(token.lower) && !isPossessive(token)) continue;
    const head = headOf(tokens, i + 1, comma);
    if (head >= 0) return {first: i + 1, last: /^(?:that|this|last)$/.test(tokens[head + 1]!.lower) ? head + 1 : comma};
    // “The owner's crewmate that night, NAME”.
    if (token.lower === 'that') continue;
    if (!PREPOSITIONS.has(tokens[i - 1]?.lower ?? '')) return null;
  }
  return null;
};

/** “The winner was NAME”, “Its coach is NAME”. */
export const beforeVerb = ({tokens}: Passage, name: Stretch, floor: number): Stretch | null => {
  const last = name.first - 1;
  if (last <= floor || !/^(?:is|was)$/.test(tokens[last]!.lower)) return null;
  for (let i = last - 1; i >= Math.max(floor, last - 9); i--) {
    const token = tokens[i]!;
    if (!isWord(token) && !isPossessive(token)) return null;
    if (!DETERMINERS.has(token.lower) && !isPossessive(token)) continue;
    if (headOf(tokens, i + 1, last) >= 0) return {first: i + 1, last};
    if (!PREPOSITIONS.has(tokens[i - 1]?.lower ?? '')) return null;
  }
  return null;
};

/** The role of “captains A and B” or “researchers A, B and C” for those after the first. */
export const inList = (
  passage: Passage,
  name: Stretch,
  floor: number,
  names: ReadonlyMap<number, Stretch>,
): Stretch | null => {
  const {tokens} = passage;
  let first = name.first;
  for (let hop = 0; hop < 4; hop++) {
    const link = first - 1;
    if (link <= floor || !/^(?:and|,|&)$/.test(tokens[link]!.lower)) return null;
    const previous = names.get(isComma(tokens[link - 1]) ? link - 1 : link);
    if (previous === undefined || previous.first <= floor) return null;
    first = previous.first;
    const noun = tokens[first - 1]!.lower;
    if (noun.endsWith('s') && !/(?:ss|us)$/.test(noun) && isRoleNoun(noun) && isRoleNoun(noun.slice(0, -1)))
      return {first: modifiersFrom(tokens, first - 1, floor), last: first};
  }
  return null;
};
