import {LABELS, mayFollow, NAME_TYPES} from './labels.ts';
import type {Weights} from './weights.ts';

const BARRED = -1e9;

/** `allowed[a * LABELS + b]`, the row before the first word included. */
const ALLOWED = Array.from({length: (LABELS + 1) * LABELS}, (_, i) => {
  const before = Math.floor(i / LABELS);
  return mayFollow(before === LABELS ? 0 : before, i % LABELS);
});

/** Labels below this may follow any; each of the others follows two only, the one TYPES below it and itself. */
const FREE = 1 + NAME_TYPES.length;
const TYPES = NAME_TYPES.length;

/** What a sentence is worked out in, used again: new arrays for each would stand in memory long after their use. */
const openRoom = (size: number) => ({
  back: new Uint8Array(size),
  best: new Float64Array(LABELS),
  next: new Float64Array(LABELS),
});
let room = openRoom(0);

/**
 * The likeliest row of labels for a sentence (Viterbi).
 *
 * `scores` holds LABELS numbers for each word from `from` up to `to`; the labels go into `labels`, from `from` on.
 */
export const bestLabels = (
  weights: Weights,
  scores: Int32Array,
  from: number,
  to: number,
  labels: Uint8Array,
): void => {
  if (to <= from) return;
  const {transitions} = weights;
  const length = to - from;
  if (room.back.length < length * LABELS) room = openRoom(length * LABELS * 2);
  const {back} = room;
  let {best, next} = room;
  for (let label = 0; label < LABELS; label++) {
    const pair = LABELS * LABELS + label;
    best[label] = ALLOWED[pair] ? transitions[pair]! + scores[label]! : BARRED;
  }
  for (let i = 1; i < length; i++) {
    for (let label = 0; label < LABELS; label++) {
      let top = BARRED * 2;
      let source = 0;
      for (let before = label < FREE ? 0 : label - TYPES; before < LABELS; before += label < FREE ? 1 : TYPES) {
        const score = best[before]! + transitions[before * LABELS + label]!;
        if (score > top) {
          top = score;
          source = before;
        }
      }
      next[label] = top + scores[i * LABELS + label]!;
      back[i * LABELS + label] = source;
    }
    [best, next] = [next, best];
  }
  let label = 0;
  for (let other = 1; other < LABELS; other++) if (best[other]! > best[label]!) label = other;
  for (let i = length - 1; i >= 0; i--) {
    labels[from + i] = label;
    label = back[i * LABELS + label]!;
  }
};
