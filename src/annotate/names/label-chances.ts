import {LABELS, mayFollow, NAME_TYPES} from './labels.ts';
import type {Weights} from './weights.ts';

const PAIRS = (LABELS + 1) * LABELS;
/** Labels below this may follow any; each of the others follows two only, the one TYPES below it and itself. */
const FREE = 1 + NAME_TYPES.length;
const TYPES = NAME_TYPES.length;

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

/** Powers of e for the first so many steps below the best label; scores are whole steps, and most are near it. */
const NEAR = 1024;
let powers = {step: 0, below: new Float64Array(NEAR)};

const powersOf = (step: number): Float64Array => {
  if (powers.step !== step) powers = {step, below: Float64Array.from({length: NEAR}, (_, i) => Math.exp(-i * step))};
  return powers.below;
};

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
  const below = powersOf(step);
  for (let i = 0; i < length; i++) {
    const at = i * LABELS;
    let top = scores[at]!;
    for (let b = 1; b < LABELS; b++) if (scores[at + b]! > top) top = scores[at + b]!;
    let sum = 0;
    for (let b = 0; b < LABELS; b++) {
      const steps = top - scores[at + b]!;
      own[at + b] = steps < NEAR ? below[steps]! : Math.exp(-steps * step);
      let value = 0;
      if (i === 0) value = factors[LABELS * LABELS + b]!;
      else if (b < FREE) for (let a = 0; a < LABELS; a++) value += forward[at - LABELS + a]! * factors[a * LABELS + b]!;
      else
        value =
          forward[at - LABELS + b - TYPES]! * factors[(b - TYPES) * LABELS + b]! +
          forward[at - LABELS + b]! * factors[b * LABELS + b]!;
      value *= own[at + b]!;
      forward[at + b] = value;
      sum += value;
    }
    for (let b = 0; b < LABELS; b++) forward[at + b]! /= sum || 1;
  }
  let {backward, next} = room;
  backward.fill(1);
  for (let i = length - 1; i >= 0; i--) {
    const at = i * LABELS;
    let sum = 0;
    for (let b = 0; b < LABELS; b++) sum += forward[at + b]! * backward[b]!;
    for (let b = 0; b < LABELS; b++) chances[(from + i) * LABELS + b] = (forward[at + b]! * backward[b]!) / (sum || 1);
    let total = 0;
    for (let a = 0; a < LABELS; a++) {
      let value = 0;
      for (let b = 0; b < FREE; b++) value += factors[a * LABELS + b]! * own[at + b]! * backward[b]!;
      if (a > 0) {
        const b = a < FREE ? a + TYPES : a;
        value += factors[a * LABELS + b]! * own[at + b]! * backward[b]!;
      }
      next[a] = value;
      total += value;
    }
    for (let a = 0; a < LABELS; a++) next[a]! /= total || 1;
    [backward, next] = [next, backward];
  }
};
