import {readBits} from './bits.ts';

/** What public lists say of a word or of several in a row, in lower case; a key has one level of each at most. */
export const LISTS = [
  'given name',
  'gender',
  'surname',
  'city',
  'region',
  'organisation',
  'kind',
  'common word',
  'name elsewhere',
] as const;
export type List = (typeof LISTS)[number];

/** Levels of the list `kind`: words that tell what a name is by standing in it or beside it. */
export const KINDS = {organisation: 1, place: 2, title: 3, people: 4, suffix: 5, event: 6, unit: 7} as const;
/** Levels of the list `gender`: whom a given name is mostly given to. */
export const GENDERS = {female: 1, male: 2, either: 3} as const;

/** Bits of a key's hash that are kept: one key in a hundred that is in no list is taken for one that is. */
export const KEY_BITS = 24;
/** Each list has three bits: 0 not in it, else a level, the more frequent the higher. */
const WIDTH = 3;

export interface Gazetteer {
  /** All levels of a key at once, 0 for a stranger: see `levelOf`. */
  readonly lookUp: (hash: number) => number;
}

/** The level, 0 to 7, that `entry` has in a list: `levelOf(entry, 'surname')` is 4 for Smith. */
export const levelOf = (entry: number, list: List): number =>
  (entry >>> (WIDTH * LISTS.indexOf(list))) & (2 ** WIDTH - 1);

/**
 * Opens the packed lists: per list and level, the sorted hashes as Rice-coded gaps.
 *
 *     bits(8) lists · per list: bits(8) levels · per level: bits(20) count, bits(5) width, gaps
 */
export const openGazetteer = (bytes: Uint8Array): Gazetteer => {
  const reader = readBits(bytes);
  const table = openTable();
  const lists = reader.bits(8);
  for (let list = 0; list < lists; list++) {
    const levels = reader.bits(8);
    for (let level = 1; level <= levels; level++) {
      const count = reader.bits(20);
      const width = reader.bits(5);
      const entry = level * 2 ** (WIDTH * list);
      let key = 0;
      for (let i = 0; i < count; i++) {
        key += reader.rice(width);
        table.add(key, entry);
      }
    }
  }
  return {lookUp: hash => table.get(hash >>> (32 - KEY_BITS))};
};

/**
 * Sums behind keys: open addressing in typed arrays, which takes a quarter of the time of a `Map` to fill. Keys come in
 * order, and their upper bits tell their place, so that a list is written from one end of the table to the other.
 */
const openTable = () => {
  let size = 2 ** 19;
  let shift = KEY_BITS - 19;
  let count = 0;
  /** Keys, one more each, so that 0 is an empty place. */
  let keys = new Uint32Array(size);
  let sums = new Uint32Array(size);
  const slotOf = (key: number): number => {
    let slot = key >>> shift;
    while (keys[slot] !== 0 && keys[slot] !== key + 1) slot = (slot + 1) & (size - 1);
    return slot;
  };
  const grow = (): void => {
    const old = {keys, sums};
    size *= 2;
    shift--;
    keys = new Uint32Array(size);
    sums = new Uint32Array(size);
    for (let i = 0; i < old.keys.length; i++) {
      const key = old.keys[i]!;
      if (key === 0) continue;
      const slot = slotOf(key - 1);
      keys[slot] = key;
      sums[slot] = old.sums[i]!;
    }
  };
  return {
    add: (key: number, sum: number): void => {
      const slot = slotOf(key);
      if (keys[slot] === 0) count++;
      keys[slot] = key + 1;
      sums[slot]! += sum;
      if (count * 2 > size) grow();
    },
    get: (key: number): number => sums[slotOf(key)]!,
  };
};
