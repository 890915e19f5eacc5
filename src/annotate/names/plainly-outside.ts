import type {NameView} from './name-view.ts';
import {LOWER, NO_LETTERS} from './word-facts.ts';

/** No name reaches further from its capitals than this many small words. */
const REACH = 2;

/**
 * Which words are in no name, as they and those beside them are written small: half of an article.
 *
 *     Ann Lee  said that it would be the last of  its kind in  Oslo
 *      .   .    .    .   1   1    1   1   1   1    1   .    .   .
 */
export const plainlyOutside = (view: NameView): Uint8Array => {
  const size = view.words.length;
  const outside = new Uint8Array(size).fill(1);
  for (let i = 0; i < size; i++) {
    const {capital} = view.words[i]!;
    if (capital === LOWER || capital === NO_LETTERS) continue;
    outside.fill(0, Math.max(view.from[i]!, i - REACH), Math.min(view.to[i]!, i + REACH + 1));
  }
  return outside;
};
