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
  if (asked.length > 3 && words.some(word => slips(asked, word.slice(0, asked.length + 1)) <= 1)) return 4;
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

/** Edits that make the typed word the beginning of another: a letter too many, too few, wrong, or two swapped. */
function slips(typed: string, word: string): number {
  let before: number[] = [];
  let last = Array.from({length: word.length + 1}, (_, i) => i);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    for (let j = 1; j <= word.length; j++) {
      const same = typed[i - 1] === word[j - 1] ? 0 : 1;
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return Math.min(...last.slice(Math.max(0, typed.length - 1)));
}
