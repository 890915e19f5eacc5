import {WEIGHED} from './tags.ts';

/** A word of the language and the tags it was seen with, a bit each by their place in TAGS. */
export type WordTable = ReadonlyMap<string, number>;

/** Weights of hashed features, one row of WEIGHED bytes a feature; found by open addressing. */
export interface TaggerModel {
  readonly words: WordTable;
  readonly slots: Int32Array;
  readonly keys: Uint32Array;
  readonly weights: Int8Array;
}

/**
 * Reads a model: `words` as lines of text, then feature hashes, then their weights, both little-endian.
 *
 *     [length of words, u32] [number of features, u32] [words, UTF-8] [hashes, u32 each] [weights, i8, WEIGHED each]
 */
export const readTaggerModel = (bytes: Uint8Array): TaggerModel => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wordBytes = view.getUint32(0, true);
  const count = view.getUint32(4, true);
  const words = new Map<string, number>();
  for (const line of new TextDecoder().decode(bytes.subarray(8, 8 + wordBytes)).split('\n')) {
    const [mask, ...list] = line.split(' ');
    for (const word of list) words.set(word, Number.parseInt(mask!, 36));
  }
  let at = 8 + wordBytes;
  let size = 1;
  while (size < count * 2) size *= 2;
  const slots = new Int32Array(size).fill(-1);
  const keys = new Uint32Array(count);
  for (let i = 0; i < count; i++, at += 4) {
    const key = view.getUint32(at, true);
    keys[i] = key;
    let slot = key & (size - 1);
    while (slots[slot]! >= 0) slot = (slot + 1) & (size - 1);
    slots[slot] = i;
  }
  return {words, slots, keys, weights: new Int8Array(bytes.buffer, bytes.byteOffset + at, count * WEIGHED)};
};
