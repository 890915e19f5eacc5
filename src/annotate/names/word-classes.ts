import {readBits} from './bits.ts';
import {KEY_BITS} from './gazetteer.ts';

/**
 * The class of a word by the company it keeps in a large body of text, and the wider classes that this one is part of:
 * Oslo and Stockholm share one, and what is learned of either holds for both. Numbers from 1 on, 0 for a stranger.
 */
export interface WordClass {
  readonly fine: number;
  readonly middle: number;
  readonly coarse: number;
}

export interface WordClasses {
  /** The class of a word by the hash of its lower case; `UNKNOWN` for a stranger. */
  readonly lookUp: (hash: number) => WordClass;
}

export const UNKNOWN: WordClass = {fine: 0, middle: 0, coarse: 0};

/**
 * Opens the packed classes.
 *
 *     bits(8) width of a class, bits(16) classes, per class: bits(16) middle, bits(8) coarse
 *     bits(20) words, bits(5) gap width, per word in order of its hash: Rice gap, its class
 */
export const openWordClasses = (bytes: Uint8Array): WordClasses => {
  const reader = readBits(bytes);
  const width = reader.bits(8);
  const classes: WordClass[] = [UNKNOWN];
  const count = reader.bits(16);
  for (let fine = 1; fine <= count; fine++) classes.push({fine, middle: reader.bits(16), coarse: reader.bits(8)});
  const words = reader.bits(20);
  const gapWidth = reader.bits(5);
  const keys = new Uint32Array(words);
  const classOf = new Uint16Array(words);
  for (let i = 0; i < words; i++) {
    keys[i] = (i === 0 ? 0 : keys[i - 1]!) + reader.rice(gapWidth);
    classOf[i] = reader.bits(width);
  }
  const lookUp = (hash: number): WordClass => {
    const key = hash >>> (32 - KEY_BITS);
    let low = 0;
    let high = words;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (keys[middle]! < key) low = middle + 1;
      else high = middle;
    }
    return low < words && keys[low] === key ? classes[classOf[low]!]! : UNKNOWN;
  };
  return {lookUp};
};
