import type {FeatureSpace} from '../../src/annotate/scoring/linear.ts';

/** A choice among options, some of which are right; each option is its active features. */
export interface Choice {
  readonly options: readonly Int32Array[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

/** Numbers that look random and are the same in every run. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Trains a log-linear model to choose: AdaGrad on the likelihood of all right options together, with a squared penalty.
 *
 * What is given are the mean weights of the later half of the rounds: the last steps of each are chance.
 *
 * Several options can be right (two mentions of one speaker); the model learns by itself which of them is the telling one.
 */
export function trainSoftmax(
  choices: readonly Choice[],
  space: FeatureSpace,
  {epochs = 14, rate = 0.15, penalty = 2e-5, seed = 0} = {},
): Float32Array {
  const weights = new Float64Array(space.size);
  const squares = new Float64Array(space.size).fill(1e-2);
  const random = generator(7 + seed);
  const order = choices.map((_, i) => i);
  const mean = new Float64Array(space.size);
  const from = Math.floor(epochs / 2);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const index of order) {
      const {options, right, weight} = choices[index]!;
      const p = probabilities(options, weights);
      let mass = 0;
      for (let k = 0; k < p.length; k++) if (right[k]) mass += p[k]!;
      for (let k = 0; k < p.length; k++) {
        const gradient = weight * ((right[k] ? p[k]! / mass : 0) - p[k]!);
        if (Math.abs(gradient) < 1e-5) continue;
        for (const f of options[k]!) {
          const g = gradient - penalty * weights[f]!;
          squares[f]! += g * g;
          weights[f]! += (rate * g) / Math.sqrt(squares[f]!);
        }
      }
    }
    if (epoch >= from) for (let f = 0; f < mean.length; f++) mean[f]! += weights[f]!;
  }
  return Float32Array.from(mean, sum => sum / (epochs - from));
}

export function probabilities(options: readonly Int32Array[], weights: ArrayLike<number>): number[] {
  const scores = options.map(features => {
    let sum = 0;
    for (const f of features) sum += weights[f]!;
    return sum;
  });
  const top = Math.max(...scores);
  const raised = scores.map(s => Math.exp(s - top));
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map(r => Math.max(1e-9, r / sum));
}
