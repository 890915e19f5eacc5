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
  /** Adds the weights of a feature's row to `scores`, from `at` on. */
  readonly addTo: (feature: number, scores: Int32Array, at: number) => void;
}

const KNOWN_BITS = 22;

const unzigzag = (value: number): number => (value & 1 ? -(value + 1) / 2 : value / 2);

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
  // of 0 is an empty place. Most features are strangers, and a bit for each key known tells so from a smaller memory.
  const size = 2 ** Math.ceil(Math.log2(2 * rows + 2));
  const mask = size - 1;
  const keys = new Uint32Array(size * 4);
  const values = new Int8Array(keys.buffer);
  const known = new Uint8Array(2 ** (KNOWN_BITS - 3));
  let key = 0;
  for (let row = 1; row <= rows; row++) {
    key += reader.rice(gapWidth);
    const labels = reader.bits(LABELS);
    let slot = key & mask;
    while (keys[slot * 4] !== 0) slot = (slot + 1) & mask;
    keys[slot * 4] = key + 1;
    const place = key >>> (FEATURE_BITS - KNOWN_BITS);
    known[place >>> 3]! |= 1 << (place & 7);
    for (let label = 0; label < LABELS; label++)
      if (labels & (1 << label)) values[slot * 16 + 4 + label] = unzigzag(reader.rice(valueWidth));
  }
  const addTo = (feature: number, scores: Int32Array, at: number): void => {
    const place = feature >>> (32 - KNOWN_BITS);
    if ((known[place >>> 3]! & (1 << (place & 7))) === 0) return;
    const wanted = (feature >>> (32 - FEATURE_BITS)) + 1;
    let slot = (wanted - 1) & mask;
    while (keys[slot * 4] !== wanted) {
      if (keys[slot * 4] === 0) return;
      slot = (slot + 1) & mask;
    }
    const row = slot * 16 + 4;
    for (let label = 0; label < LABELS; label++) scores[at + label]! += values[row + label]!;
  };
  return {step: head.getFloat32(0), transitions, addTo};
};
