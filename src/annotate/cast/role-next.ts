import type {Document, Passage, Sentence} from '../document.ts';
import {isRoleNoun} from '../role-nouns.ts';
import {sentenceAt} from '../sentence-at.ts';
import {isWord, type Stretch} from './role-phrase.ts';

/** Whoever acts upon somebody, and is seldom that somebody: “Ann Lee was fined. The judge said”. */
const OTHERS =
  /^(?:judge|justice|magistrate|prosecutor|coroner|lawyer|attorney|counsel|solicitor|barrister|officer|detective|inspector|referee|umpire|spokesman|spokeswoman|spokesperson|witness|jury|reporter|journalist|interviewer|caller|reader|victim|owner|other|winner|number|speaker|president|leader|police)$/;

/** A role and the passage it stands in. */
export interface PlacedStretch extends Stretch {
  readonly block: number;
}

const subjectRole = ({tokens, block}: Passage, {first, last}: Sentence): PlacedStretch | null => {
  if (tokens[first]?.lower !== 'the') return null;
  for (let i = first + 1; i < Math.min(last - 1, first + 4); i++) {
    const {lower, text} = tokens[i]!;
    if (!isWord(tokens[i]!) || text !== lower) return null;
    if (!isRoleNoun(lower) || isRoleNoun(tokens[i + 1]!.lower)) continue;
    const next = tokens[i + 1]!;
    // “The captain Ann Lee” and “The coach, Ann Lee,” are somebody else, “the coaches” are many.
    const clause = next.text === ',' && tokens[i + 2]?.lower === 'who';
    const alone = clause || (next.text === next.lower && next.text !== 'of' && next.text !== ',' && !/s$/.test(lower));
    return alone && !OTHERS.test(lower) ? {block, first: first + 1, last: i + 1} : null;
  }
  return null;
};

/** Whether the sentence around tokens `first` to `last` names that person and nobody else. */
const isOnlyOne = ({first, last}: Sentence, name: Stretch, names: ReadonlyMap<number, Stretch>): boolean => {
  for (const other of names.values())
    if (other.first >= first && other.last <= last && other.first !== name.first) return false;
  return true;
};

/**
 * What the next sentence calls whoever its forerunner names alone: “She was saved by NAME. The caretaker went back”.
 *
 * A guess: only for those whom the article gives no role otherwise.
 */
export const inNextSentence = (
  document: Document,
  name: Stretch & {readonly block: number},
  names: ReadonlyMap<number, Stretch>,
): PlacedStretch | null => {
  const passage = document.passages[name.block]!;
  const index = sentenceAt(passage, name.first);
  const sentence = passage.sentences[index];
  if (sentence === undefined || !isOnlyOne(sentence, name, names)) return null;
  const same = passage.sentences[index + 1];
  if (same !== undefined) return subjectRole(passage, same);
  const next = document.passages[name.block + 1];
  return next === undefined || next.silent || next.sentences[0] === undefined
    ? null
    : subjectRole(next, next.sentences[0]);
};
