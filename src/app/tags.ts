import type {Annotations, Speaker} from '../model/annotation.ts';
import {cut, graphemes, widthOf} from './width.ts';

/** The tag of words whose speaker the text does not say. */
export const UNKNOWN_TAG = '??';

const made = new WeakMap<Annotations, ReadonlyMap<string, string>>();

/**
 * A code of two columns for each speaker, no two alike: it stands beside the text, so that nothing hangs on colour.
 *
 * The initials of the first and the last word; where they are taken, the first letter with another of the name, then
 * with a digit.
 */
export function tagsOf(annotations: Annotations): ReadonlyMap<string, string> {
  let tags = made.get(annotations);
  if (!tags) {
    const taken = new Set([UNKNOWN_TAG]);
    const given = new Map<string, string>();
    for (const speaker of annotations.speakers) {
      const tag = candidates(speaker).find(candidate => widthOf(candidate) === 2 && !taken.has(candidate)) ?? '··';
      taken.add(tag);
      given.set(speaker.id, tag);
    }
    tags = given;
    made.set(annotations, tags);
  }
  return tags;
}

/** The tag of a speaker's id, or of nobody. */
export const tagOf = (annotations: Annotations, id: string | null): string =>
  (id === null ? null : tagsOf(annotations).get(id)) ?? UNKNOWN_TAG;

function candidates({name}: Speaker): string[] {
  const words = name.split(/[\s.·-]+/).filter(word => /[\p{L}\p{N}]/u.test(word));
  const meant = words.length > 1 && /^(the|a|an)$/i.test(words[0]!) ? words.slice(1) : words;
  const letters = meant.flatMap(word => [...word].filter(letter => /[\p{L}\p{N}]/u.test(letter)));
  const first = letters[0] ?? '?';
  const last = meant.length > 1 ? [...meant.at(-1)!].find(letter => /[\p{L}\p{N}]/u.test(letter)) : letters[1];
  const wide = [...graphemes(cut(first, 2, ''))][0];
  return [
    ...(wide?.width === 2 ? [first] : []),
    first + (last ?? '1'),
    ...meant.slice(1).map(word => first + [...word][0]!),
    ...letters.slice(1).map(letter => first + letter),
    ...Array.from({length: 9}, (_, i) => `${first}${i + 1}`),
    ...Array.from({length: 90}, (_, i) => String(i + 10)),
    ...Array.from({length: 26 * 26}, (_, i) => String.fromCharCode(97 + Math.floor(i / 26), 97 + (i % 26))),
  ].map(tag => tag.toUpperCase());
}
