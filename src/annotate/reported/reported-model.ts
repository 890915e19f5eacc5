/** What was learned about reported speech: weights of hashed features. */
export interface ReportedModel {
  /** That a candidate is an attribution with this content and this source, belief and wish included. */
  readonly right: Weights;
  /** That it is one which a reader calls speech. */
  readonly speech: Weights;
  /** Where the open edge of the content lies. */
  readonly edges: Weights;
}

export type Weights = ReadonlyMap<number, number>;

/** The file as it stands in `data/reported.json`: hashes and weights in hundredths, one after the other. */
export interface ReportedFile {
  readonly right: readonly number[];
  readonly speech: readonly number[];
  readonly edges: readonly number[];
}

const weightsOf = (pairs: readonly number[]): Weights => {
  const weights = new Map<number, number>();
  for (let i = 0; i < pairs.length; i += 2) weights.set(pairs[i]!, pairs[i + 1]! / 100);
  return weights;
};

export const openReported = (file: ReportedFile): ReportedModel => ({
  right: weightsOf(file.right),
  speech: weightsOf(file.speech),
  edges: weightsOf(file.edges),
});

/** The sum of the weights of `signs`. */
export const total = (weights: Weights, signs: readonly number[]): number => {
  let sum = 0;
  for (const one of signs) sum += weights.get(one) ?? 0;
  return sum;
};

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
