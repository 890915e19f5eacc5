import {bestLabels} from '../../src/annotate/names/best-labels.ts';
import {LABELS} from '../../src/annotate/names/labels.ts';
import type {Weights} from '../../src/annotate/names/weights.ts';
import type {Learned} from './learn.ts';
import type {TrainingSet} from './training-set.ts';

/** Scores are whole steps of this many log-odds. */
const STEP = 0.001;

/**
 * Writes better labels into `labels` for some sentences, by a model that has not learned from them.
 *
 * The label that a word has speaks for itself with `trust` log-odds: the model must be surer than that to change it.
 * Returns how many words changed.
 */
export const mendLabels = (set: TrainingSet, learned: Learned, sentences: readonly number[], trust: number): number => {
  const weights: Weights = {
    step: STEP,
    transitions: Int32Array.from(learned.pairs, pair => Math.round(pair / STEP)),
    addTo: () => {},
  };
  let changed = 0;
  for (const sentence of sentences) {
    const from = set.sentenceAt[sentence]!;
    const length = set.sentenceAt[sentence + 1]! - from;
    const scores = new Int32Array(length * LABELS);
    for (let i = 0; i < length; i++) {
      for (let label = 0; label < LABELS; label++) {
        let sum = label === set.labels[from + i] ? trust : 0;
        for (let f = set.wordAt[from + i]!; f < set.wordAt[from + i + 1]!; f++)
          sum += learned.weights[set.features[f]! * LABELS + label]!;
        scores[i * LABELS + label] = Math.round(sum / STEP);
      }
    }
    const labels = new Uint8Array(length);
    bestLabels(weights, scores, 0, length, labels);
    for (let i = 0; i < length; i++) if (labels[i] !== set.labels[from + i]) changed++;
    set.labels.set(labels, from);
  }
  return changed;
};
