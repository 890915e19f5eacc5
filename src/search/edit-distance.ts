/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to make one word of the other.
 *
 * Optimal string alignment: `brigde` and `bridge` are one apart, as a typing hand would say, not two.
 */
export const editDistance = (a: string, b: string): number => distances(a, b)[b.length]!;

/** The same for what is still being typed: how far it is from the nearest of the word's beginnings. */
export const distanceToStart = (typed: string, word: string): number =>
  Math.min(...distances(typed, word).slice(Math.max(0, typed.length - 1)));

/** From the whole of `a` to each beginning of `b`, the empty one first. */
function distances(a: string, b: string): readonly number[] {
  let before: number[] = [];
  let last = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last;
}
