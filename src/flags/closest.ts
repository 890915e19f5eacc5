import {editDistance} from '../search/edit-distance.ts';

/** The word of a list that was most likely meant: at most a third of its letters differ; null where none is near. */
export function closest(word: string, words: readonly string[]): string | null {
  const ranked = words
    .map(candidate => ({candidate, distance: editDistance(word, candidate)}))
    .filter(
      ({candidate, distance}) => distance <= Math.max(1, Math.floor(candidate.length / 3)) || isStart(word, candidate),
    )
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.candidate ?? null;
}

const isStart = (word: string, candidate: string): boolean => word.length > 3 && candidate.startsWith(word);
