import {distanceToStart} from '../search/edit-distance.ts';
import {fold} from './fold.ts';

/**
 * How well a name answers what was typed: 0 is best, null is not at all.
 *
 * For names and commands, where a few letters must do: a beginning, the beginning of a word, a part, the initials, one
 * slip of the finger in the beginning of a word, then the letters in their order. Words of the text are searched by
 * `search/`, whose index and libraries are not there yet when the first frame is drawn; this needs neither.
 */
export function nameScore(query: string, name: string): number | null {
  const asked = fold(query).trim();
  const given = fold(name);
  if (!asked) return 0;
  if (given.startsWith(asked)) return 0;
  const words = given.split(/[\s\-/·]+/).filter(Boolean);
  if (words.some(word => word.startsWith(asked))) return 1;
  const parts = asked.split(/\s+/);
  if (parts.length > 1 && parts.every(part => words.some(word => word.startsWith(part)))) return 1;
  if (
    words
      .map(word => word[0])
      .join('')
      .startsWith(asked)
  )
    return 2;
  if (given.includes(asked)) return 3;
  if (asked.length > 3 && words.some(word => distanceToStart(asked, word.slice(0, asked.length + 1)) <= 1)) return 4;
  return inOrder(asked, given) ? 5 : null;
}

/** The best score of any of the names. */
export function bestScore(query: string, names: readonly string[]): number | null {
  let best: number | null = null;
  for (const name of names) {
    const score = nameScore(query, name);
    if (score !== null && (best === null || score < best)) best = score;
  }
  return best;
}

/** Those that answer the query, the best first and otherwise as they were. */
export const ranked = <T>(query: string, items: readonly T[], names: (item: T) => readonly string[]): T[] =>
  items
    .map((item, index) => ({item, index, score: bestScore(query, names(item))}))
    .filter((entry): entry is {item: T; index: number; score: number} => entry.score !== null)
    .sort((a, b) => a.score - b.score || a.index - b.index)
    .map(({item}) => item);

const inOrder = (asked: string, given: string): boolean => {
  let at = 0;
  for (const letter of given) if (letter === asked[at]) at++;
  return at === asked.length;
};
