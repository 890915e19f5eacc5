import type {Passage, Token} from '../document.ts';
import {isComma, isWord, type RoleStretch, type Stretch} from './role-phrase.ts';

/** What somebody is who does this: “who coaches the side” is its coach. */
const DOERS: ReadonlyMap<string, string> = new Map([
  ['coach', 'coach'],
  ['chair', 'chair'],
  ['captain', 'captain'],
  ['head', 'head'],
  ['manage', 'manager'],
  ['edit', 'editor'],
  ['direct', 'director'],
  ['referee', 'referee'],
]);

/** “coaches”, “chaired”, “manages” → coach, chair, manager. */
const doer = (verb: string): string | null => {
  for (const base of [verb.slice(0, -1), verb.slice(0, -2)])
    if (/(?:s|es|d|ed)$/.test(verb) && DOERS.has(base)) return DOERS.get(base)!;
  return null;
};

const told = (tokens: readonly Token[], at: number): RoleStretch | null => {
  const text = doer(tokens[at]?.lower ?? '');
  return text === null ? null : {first: at, last: at + 1, text};
};

/** “NAME, who coaches the side”, “NAME, who has chaired the board”, “NAME has coached”. */
export const doingAfter = ({tokens}: Passage, name: Stretch, ceiling: number): RoleStretch | null => {
  let at = name.last;
  if (tokens[at]?.lower === 'who') at++;
  else if (isComma(tokens[at]) && tokens[at + 1]?.lower === 'who') at += 2;
  else if (tokens[at]?.lower !== 'has') return null;
  while (/^(?:has|had|now|also|still|once|then)$/.test(tokens[at]?.lower ?? '')) at++;
  // “who heads for home”
  return at < ceiling && !/^(?:for|to|north|south|east|west|back|off|out|into|home)$/.test(tokens[at + 1]?.lower ?? '')
    ? told(tokens, at)
    : null;
};

/** “a panel chaired by NAME”. */
export const doingBefore = ({tokens}: Passage, name: Stretch, floor: number): RoleStretch | null => {
  let by = name.first - 1;
  while (by > Math.max(floor, name.first - 4) && isWord(tokens[by]!) && /^\p{Lu}/u.test(tokens[by]!.text)) by--;
  return by > floor && tokens[by]!.lower === 'by' ? told(tokens, by - 1) : null;
};
