import {graphemes} from '../width.ts';

/** A text without its last character, as a reader counts them. */
export const shorter = (text: string): string =>
  [...graphemes(text)]
    .slice(0, -1)
    .map(({text: each}) => each)
    .join('');
