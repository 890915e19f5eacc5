import {LABELS, mayFollow} from '../../src/annotate/names/labels.ts';
import {seeded, shuffle} from './random.ts';
import type {TrainingSet} from './training-set.ts';

export interface LearnOptions {
  readonly epochs: number;
  /** The last so many epochs are averaged. */
  readonly averaged: number;
  readonly rate: number;
  /** What every weight loses towards 0 at the end of an epoch. */
  readonly decay: number;
  /** How often a word's own features are hidden, all together. */
  readonly dropout: number;
  /** How often any one feature is hidden. */
  readonly noise: number;
  readonly seed: number;
  /** The sentences to learn from; all where it is not given. */
  readonly sentences?: readonly number[];
  readonly report: (epoch: number, loss: number, weights: Float32Array, pairs: Float32Array) => void;
}

/** Weights of features, LABELS a feature, and of pairs of labels: `pairs[a * LABELS + b]`, a = LABELS at the start. */
export interface Learned {
  readonly weights: Float32Array;
  readonly pairs: Float32Array;
}

/**
 * Trains a linear-chain conditional random field: AdaGrad sentence by sentence, soft thresholds after each epoch, the
 * mean of the last epochs. A word's own features are hidden at random, so that its surroundings learn to do without.
 */
export const learn = (set: TrainingSet, options: LearnOptions): Learned => {
  const random = seeded(options.seed);
  const size = set.size * LABELS;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-2);
  const mean = new Float32Array(size);
  const pairCount = (LABELS + 1) * LABELS;
  const pairs = new Float32Array(pairCount);
  const pairSquares = new Float32Array(pairCount).fill(1);
  const pairMean = new Float32Array(pairCount);
  const sentences = set.sentenceAt.length - 1;
  const order = options.sentences
    ? Uint32Array.from(options.sentences)
    : Uint32Array.from({length: sentences}, (_, i) => i);
  let longest = 0;
  for (let s = 0; s < sentences; s++) longest = Math.max(longest, set.sentenceAt[s + 1]! - set.sentenceAt[s]!);
  const scores = new Float64Array(longest * LABELS);
  const forward = new Float64Array(longest * LABELS);
  const backward = new Float64Array(longest * LABELS);
  const factors = new Float64Array(longest);
  // The rows of the features that are not hidden, and where each word's begin.
  const rows = new Int32Array(longest * 128);
  const starts = new Uint32Array(longest + 1);
  const hidden = Uint8Array.from({length: 2 ** 16}, () => (random() < options.noise ? 1 : 0));
  const kept = 1 - options.noise;
  const expected = new Float64Array(pairCount);
  const power = new Float64Array(pairCount);
  const allowed = Array.from({length: pairCount}, (_, i) =>
    mayFollow(i >= LABELS * LABELS ? 0 : Math.floor(i / LABELS), i % LABELS),
  );

  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const sentence of order) {
      const from = set.sentenceAt[sentence]!;
      const length = set.sentenceAt[sentence + 1]! - from;
      for (let i = 0; i < length; i++) {
        const word = from + i;
        const skip = random() < options.dropout ? set.naming[word]! : 0;
        let coin = Math.floor(random() * 2 ** 16);
        let end = starts[i]!;
        for (let f = set.wordAt[word]! + skip; f < set.wordAt[word + 1]!; f++) {
          coin = (coin + 1) & 0xffff;
          if (hidden[coin] === 0) rows[end++] = set.features[f]! * LABELS;
        }
        starts[i + 1] = end;
        let s0 = 0,
          s1 = 0,
          s2 = 0,
          s3 = 0,
          s4 = 0,
          s5 = 0,
          s6 = 0,
          s7 = 0,
          s8 = 0;
        for (let f = starts[i]!; f < end; f++) {
          const row = rows[f]!;
          s0 += weights[row]!;
          s1 += weights[row + 1]!;
          s2 += weights[row + 2]!;
          s3 += weights[row + 3]!;
          s4 += weights[row + 4]!;
          s5 += weights[row + 5]!;
          s6 += weights[row + 6]!;
          s7 += weights[row + 7]!;
          s8 += weights[row + 8]!;
        }
        const at = i * LABELS;
        const top = Math.max(s0, s1, s2, s3, s4, s5, s6, s7, s8);
        scores[at] = Math.exp(s0 - top);
        scores[at + 1] = Math.exp(s1 - top);
        scores[at + 2] = Math.exp(s2 - top);
        scores[at + 3] = Math.exp(s3 - top);
        scores[at + 4] = Math.exp(s4 - top);
        scores[at + 5] = Math.exp(s5 - top);
        scores[at + 6] = Math.exp(s6 - top);
        scores[at + 7] = Math.exp(s7 - top);
        scores[at + 8] = Math.exp(s8 - top);
      }
      for (let p = 0; p < pairCount; p++) {
        power[p] = allowed[p] ? Math.exp(pairs[p]!) : 0;
        expected[p] = 0;
      }
      // Forward and backward, each word's row brought back to a sum of one.
      for (let i = 0; i < length; i++) {
        let sum = 0;
        for (let b = 0; b < LABELS; b++) {
          let value = 0;
          if (i === 0) value = power[LABELS * LABELS + b]!;
          else for (let a = 0; a < LABELS; a++) value += forward[(i - 1) * LABELS + a]! * power[a * LABELS + b]!;
          value *= scores[i * LABELS + b]!;
          forward[i * LABELS + b] = value;
          sum += value;
        }
        const factor = (factors[i] = 1 / Math.max(sum, 1e-300));
        for (let b = 0; b < LABELS; b++) forward[i * LABELS + b]! *= factor;
      }
      for (let a = 0; a < LABELS; a++) backward[(length - 1) * LABELS + a] = 1;
      for (let i = length - 2; i >= 0; i--)
        for (let a = 0; a < LABELS; a++) {
          let value = 0;
          for (let b = 0; b < LABELS; b++)
            value += power[a * LABELS + b]! * scores[(i + 1) * LABELS + b]! * backward[(i + 1) * LABELS + b]!;
          backward[i * LABELS + a] = value * factors[i + 1]!;
        }
      const importance = set.importance[sentence]!;
      for (let i = 0; i < length; i++) {
        const word = from + i;
        const gold = set.labels[word]!;
        const right = forward[i * LABELS + gold]! * backward[i * LABELS + gold]!;
        loss -= Math.log(Math.max(right, 1e-12));
        if (i === 0) {
          for (let b = 0; b < LABELS; b++) expected[LABELS * LABELS + b]! += forward[b]! * backward[b]!;
          expected[LABELS * LABELS + gold]! -= 1;
        } else {
          for (let a = 0; a < LABELS; a++) {
            const left = forward[(i - 1) * LABELS + a]! * factors[i]!;
            if (left < 1e-9) continue;
            for (let b = 0; b < LABELS; b++)
              expected[a * LABELS + b]! +=
                left * power[a * LABELS + b]! * scores[i * LABELS + b]! * backward[i * LABELS + b]!;
          }
          expected[set.labels[word - 1]! * LABELS + gold]! -= 1;
        }
        // A word that is all but certain teaches nothing.
        if (right > 0.998) continue;
        const end = starts[i + 1]!;
        for (let b = 0; b < LABELS; b++) {
          const slope = importance * (forward[i * LABELS + b]! * backward[i * LABELS + b]! - (b === gold ? 1 : 0));
          if (slope < 1e-3 && slope > -1e-3) continue;
          const square = slope * slope;
          const step = options.rate * slope;
          for (let f = starts[i]!; f < end; f++) {
            const row = rows[f]! + b;
            squares[row]! += square;
            weights[row]! -= step / Math.sqrt(squares[row]!);
          }
        }
      }
      for (let p = 0; p < pairCount; p++) {
        const slope = importance * expected[p]!;
        if (slope === 0) continue;
        pairSquares[p]! += slope * slope;
        pairs[p]! -= (options.rate * slope) / Math.sqrt(pairSquares[p]!);
      }
    }
    for (let i = 0; i < size; i++) {
      const weight = weights[i]!;
      if (weight !== 0) weights[i] = Math.sign(weight) * Math.max(0, Math.abs(weight) - options.decay);
    }
    if (epoch > options.epochs - options.averaged) {
      for (let i = 0; i < size; i++) mean[i]! += (weights[i]! * kept) / options.averaged;
      for (let p = 0; p < pairCount; p++) pairMean[p]! += pairs[p]! / options.averaged;
    }
    options.report(epoch, loss / set.labels.length, weights, pairs);
  }
  return {weights: mean, pairs: pairMean};
};
