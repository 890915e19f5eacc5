import {LABELS, mayFollow} from './labels.ts';
import type {Weights} from './weights.ts';

const PAIRS = (LABELS + 1) * LABELS;

/** Chances of pairs of labels, as factors; 0 where a pair is barred. */
export const pairFactors = ({transitions, step}: Weights): Float64Array =>
  Float64Array.from({length: PAIRS}, (_, i) => {
    const before = Math.floor(i / LABELS);
    return mayFollow(before === LABELS ? 0 : before, i % LABELS) ? Math.exp(transitions[i]! * step) : 0;
  });

/** What a sentence is worked out in, used again: new arrays for each would stand in memory long after their use. */
const openRoom = (size: number) => ({
  own: new Float64Array(size),
  forward: new Float64Array(size),
  backward: new Float64Array(LABELS),
  next: new Float64Array(LABELS),
});
let room = openRoom(0);

/**
 * How likely each label is for each word of a sentence (forward and backward over the chain).
 *
 * `scores` holds LABELS steps for each word from `from` up to `to`; the chances go into `chances`, LABELS a word of the article.
 */
export const labelChances = (
  step: number,
  factors: Float64Array,
  scores: Int32Array,
  from: number,
  to: number,
  chances: Float32Array,
): void => {
  const length = to - from;
  if (room.own.length < length * LABELS) room = openRoom(length * LABELS * 2);
  const {own, forward} = room;
  for (let i = 0; i < length; i++) {
    const at = i * LABELS;
    let top = scores[at]!;
    for (let b = 1; b < LABELS; b++) if (scores[at + b]! > top) top = scores[at + b]!;
    let sum = 0;
    for (let b = 0; b < LABELS; b++) {
      own[i * LABELS + b] = Math.exp((scores[at + b]! - top) * step);
      let value = 0;
      if (i === 0) value = factors[LABELS * LABELS + b]!;
      else for (let a = 0; a < LABELS; a++) value += forward[(i - 1) * LABELS + a]! * factors[a * LABELS + b]!;
      value *= own[i * LABELS + b]!;
      forward[i * LABELS + b] = value;
      sum += value;
    }
    for (let b = 0; b < LABELS; b++) forward[i * LABELS + b]! /= sum || 1;
  }
  let {backward, next} = room;
  backward.fill(1);
  for (let i = length - 1; i >= 0; i--) {
    let sum = 0;
    for (let b = 0; b < LABELS; b++) sum += forward[i * LABELS + b]! * backward[b]!;
    for (let b = 0; b < LABELS; b++)
      chances[(from + i) * LABELS + b] = (forward[i * LABELS + b]! * backward[b]!) / (sum || 1);
    let total = 0;
    for (let a = 0; a < LABELS; a++) {
      let value = 0;
      for (let b = 0; b < LABELS; b++) value += factors[a * LABELS + b]! * own[i * LABELS + b]! * backward[b]!;
      next[a] = value;
      total += value;
    }
    for (let a = 0; a < LABELS; a++) next[a]! /= total || 1;
    [backward, next] = [next, backward];
  }
};
