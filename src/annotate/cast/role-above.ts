import type {Document, Passage, Sentence} from '../document.ts';
import {isRoleNoun} from '../role-nouns.ts';
import {sentenceAt} from '../sentence-at.ts';
import type {PlacedStretch} from './role-next.ts';
import {isPossessive, isWord, type Stretch} from './role-phrase.ts';

/** What anybody may be called, or one of two: no role. */
export const NO_ROLE =
  /^(?:man|woman|person|boy|girl|child|baby|lad|youth|adult|other|winner|number|elder|victim|speaker|reader|judge|police)$/;

/** What follows a subject. */
const AUXILIARY =
  /^(?:was|is|has|had|will|would|could|can|may|did|does|told|said|says|went|fell|died|won|lost|got|took|made|came)$/;

/** The sentence before the one that begins at `first`, in the passage of the name or the one above. */
const sentenceBefore = (document: Document, block: number, index: number): [Passage, Sentence] | null => {
  const passage = document.passages[index > 0 ? block : block - 1];
  const sentence = passage?.silent ? undefined : index > 0 ? passage?.sentences[index - 1] : passage?.sentences.at(-1);
  return passage && sentence ? [passage, sentence] : null;
};

/** The subject of a sentence where it is a role: “A rigger who fell”, “His mother has not.”, “The last judge said”. */
const openingRole = ({tokens, block}: Passage, {first, last}: Sentence): PlacedStretch | null => {
  let from = first;
  if (/^\p{Lu}/u.test(tokens[from]!.text) && isPossessive(tokens[from + 1])) from += 2;
  else if (/^(?:a|an|the|his|her|their|its)$/.test(tokens[from]!.lower)) from++;
  else return null;
  for (let i = from; i < Math.min(last - 1, from + 5); i++) {
    const {lower} = tokens[i]!;
    if (!isWord(tokens[i]!) && !isPossessive(tokens[i])) return null;
    if (isPossessive(tokens[i + 1]) && isRoleNoun(lower)) return null;
    if (!isRoleNoun(lower) || isRoleNoun(tokens[i + 1]!.lower)) continue;
    const next = tokens[i + 1]!;
    const ends =
      /^(?:who|whose|of|for|at|in|from|with)$/.test(next.lower) ||
      /(?:ed|s|d)$/.test(next.lower) ||
      AUXILIARY.test(next.lower);
    return ends && !/[^s]s$/.test(lower) && !NO_ROLE.test(lower) ? {block, first: from, last: i + 1} : null;
  }
  return null;
};

/** The last words of a sentence where they are a role: “The afternoon belonged to a former colleague.” */
const closingRole = ({tokens, block}: Passage, {first, last}: Sentence): PlacedStretch | null => {
  const end = tokens[last - 1]!.text === '.' ? last - 1 : last;
  const head = tokens[end - 1];
  if (
    !head ||
    head.text !== head.lower ||
    !isRoleNoun(head.lower) ||
    /[^s]s$/.test(head.lower) ||
    NO_ROLE.test(head.lower)
  )
    return null;
  for (let i = end - 2; i >= Math.max(first, end - 5); i--) {
    if (/^(?:a|an|the)$/.test(tokens[i]!.lower))
      return /^(?:to|by|is|was)$/.test(tokens[i - 1]?.lower ?? '') ? {block, first: i + 1, last: end} : null;
    if (!isWord(tokens[i]!)) return null;
  }
  return null;
};

/**
 * What the sentence before calls whoever it does not name and the next one begins with: “A rigger fell on Monday. NAME,
 * 28, had said”, “His mother has not. NAME called on the club”.
 *
 * A guess, as `inNextSentence` is; only for full names where they first stand.
 */
export const inSentenceAbove = (
  document: Document,
  name: Stretch & {readonly block: number},
  names: ReadonlyMap<number, ReadonlyMap<number, Stretch>>,
): PlacedStretch | null => {
  const passage = document.passages[name.block]!;
  const index = sentenceAt(passage, name.first);
  const sentence = passage.sentences[index];
  if (sentence === undefined || name.last - name.first < 2 || name.first > sentence.first + 1) return null;
  const before = sentenceBefore(document, name.block, index);
  if (before === null) return null;
  const [above, earlier] = before;
  for (const other of (names.get(above.block) ?? new Map<number, Stretch>()).values())
    if (other.first >= earlier.first && other.last <= earlier.last) return null;
  return openingRole(above, earlier) ?? closingRole(above, earlier);
};
