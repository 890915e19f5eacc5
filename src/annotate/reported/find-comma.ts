import type {Line} from './line.ts';

/** The next comma of the line from a token on, or −1. */
export const findComma = ({tokens, last}: Line, from: number): number => {
  for (let i = from; i < last; i++) if (tokens[i]!.text === ',') return i;
  return -1;
};
