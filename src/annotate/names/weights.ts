import {readBits} from './bits.ts';
import {LABELS} from './labels.ts';

/** Bits of a feature's hash that are kept; training uses as many, so that both mistake the same features. */
export const FEATURE_BITS = 26;

/** A linear-chain model: what each feature and each pair of labels in a row speaks for, in whole steps. */
export interface Weights {
  /** How much one step weighs in log-odds. */
  readonly step: number;
  /** `transitions[a * LABELS + b]`: label b after label a, in steps; `a` is `LABELS` before the first word. */
  readonly transitions: Int32Array;
  /** Adds the weights of the first `count` features to LABELS numbers of `scores`, from `at` on. `features` is scratch after. */
  readonly addTo: (features: Uint32Array, count: number, scores: Int32Array | Int16Array, at: number) => void;
}

const unzigzag = (value: number): number => (value >>> 1) ^ -(value & 1);

/**
 * Opens the packed weights.
 *
 *     float32 step · transitions: (LABELS + 1) × LABELS int16 · bits(24) rows, bits(5) gap width, bits(5) value width
 *     per row: Rice gap to the next key, LABELS bits for which labels, per label its weight, zigzag in Rice code
 */
export const openWeights = (bytes: Uint8Array): Weights => {
  const head = new DataView(bytes.buffer, bytes.byteOffset);
  const pairs = (LABELS + 1) * LABELS;
  const transitions = Int32Array.from({length: pairs}, (_, i) => head.getInt16(4 + 2 * i));
  const reader = readBits(bytes.subarray(4 + 2 * pairs));
  const rows = reader.bits(24);
  const gapWidth = reader.bits(5);
  const valueWidth = reader.bits(5);
  // One place of a table at most half full is 16 bytes, key and weights together: a look-up touches memory once. A key
  // of 0 is an empty place; the place after the last one stays empty and weighs nothing, for strangers. The upper bits of
  // a key tell its place: the keys come in order, so the table is filled from one end to the other, in half the time.
  const width = Math.ceil(Math.log2(2 * rows + 2));
  const size = 2 ** width;
  const mask = size - 1;
  const shift = Math.max(0, FEATURE_BITS - width);
  const keys = new Uint32Array((size + 1) * 4);
  const values = new Int8Array(keys.buffer);
  let key = 0;
  for (let row = 1; row <= rows; row++) {
    key += reader.rice(gapWidth);
    const labels = reader.bits(LABELS);
    let slot = key >>> shift;
    while (keys[slot * 4] !== 0) slot = (slot + 1) & mask;
    keys[slot * 4] = key + 1;
    // Label by label, as the lowest bit that is left tells.
    for (let left = labels; left !== 0; left &= left - 1)
      values[slot * 16 + 35 - Math.clz32(left & -left)] = unzigzag(reader.rice(valueWidth));
  }
  const addTo: Weights['addTo'] = (features, count, scores, at) => {
    // Each look-up waits for memory, and adding at once would wait for each: so all are looked up first.
    for (let k = 0; k < count; k++) {
      const wanted = (features[k]! >>> (32 - FEATURE_BITS)) + 1;
      let slot = (wanted - 1) >>> shift;
      let found = keys[slot * 4]!;
      while (found !== wanted && found !== 0) {
        slot = (slot + 1) & mask;
        found = keys[slot * 4]!;
      }
      features[k] = (found === 0 ? size : slot) * 16 + 4;
    }
    for (let k = 0; k < count; k++) {
      const row = features[k]!;
      // Written out for LABELS labels, which takes half the time of a loop.
      scores[at]! += values[row]!;
      scores[at + 1]! += values[row + 1]!;
      scores[at + 2]! += values[row + 2]!;
      scores[at + 3]! += values[row + 3]!;
      scores[at + 4]! += values[row + 4]!;
      scores[at + 5]! += values[row + 5]!;
      scores[at + 6]! += values[row + 6]!;
      scores[at + 7]! += values[row + 7]!;
      scores[at + 8]! += values[row + 8]!;
    }
  };
  return {step: head.getFloat32(0), transitions, addTo};
};
