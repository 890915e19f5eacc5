import type {Passage} from './document.ts';

/** Index of the sentence that has token `token`, by halving; the last one for a token past the end. */
export const sentenceAt = ({sentences}: Passage, token: number): number => {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.last <= token) low = middle + 1;
    else high = middle;
  }
  return low;
};
