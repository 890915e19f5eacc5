import {answersOf, type Forest, grade} from './forest.ts';
import {type FeatureSpace, score, type Weights} from './linear.ts';

/** A linear model, and the trees that were grown on what it leaves wrong. */
export interface Scorer {
  readonly space: FeatureSpace;
  readonly weights: Weights;
  readonly forest: Forest | null;
}

const answers = new Uint8Array(256);

/** How much speaks for an option, as a logarithm; options are compared by it. */
export function weigh({space, weights, forest}: Scorer, features: ArrayLike<number>, count: number): number {
  const sum = score(weights, features, count);
  if (!forest) return sum;
  answersOf(space, features, count, answers);
  return sum + grade(forest, answers);
}

/** A scorer that knows nothing. */
export const blankScorer = (space: FeatureSpace): Scorer => ({
  space,
  weights: new Float32Array(space.size),
  forest: null,
});
