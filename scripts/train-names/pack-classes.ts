import {KEY_BITS} from '../../src/annotate/names/gazetteer.ts';
import {hashText} from '../../src/annotate/names/hash.ts';
import {riceWidth, writeBits} from './bit-writer.ts';

/** Words of each class, the most frequent words first, and for each class (from 0) the number of those it is part of. */
export interface Clustered {
  readonly words: readonly (readonly string[])[];
  readonly middle: readonly number[];
  readonly coarse: readonly number[];
}

/** Packs classes of words as `openWordClasses` reads them. */
export const packClasses = ({words, middle, coarse}: Clustered): Uint8Array => {
  const writer = writeBits();
  const width = Math.ceil(Math.log2(words.length + 1));
  writer.bits(width, 8);
  writer.bits(words.length, 16);
  words.forEach((_, index) => {
    writer.bits(middle[index]!, 16);
    writer.bits(coarse[index]!, 8);
  });
  const byKey = new Map<number, number>();
  words.forEach((row, index) => {
    for (const word of row) {
      const key = hashText(word) >>> (32 - KEY_BITS);
      if (!byKey.has(key)) byKey.set(key, index + 1);
    }
  });
  const rows = [...byKey].sort(([a], [b]) => a - b);
  const gapWidth = riceWidth(2 ** KEY_BITS / (rows.length + 1));
  writer.bits(rows.length, 20);
  writer.bits(gapWidth, 5);
  let last = 0;
  for (const [key, index] of rows) {
    writer.rice(key - last, gapWidth);
    writer.bits(index, width);
    last = key;
  }
  return writer.bytes();
};
