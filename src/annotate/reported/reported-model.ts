import {openWeights, type Weights} from './weights.ts';

/** What was learned about reported speech: weights of hashed features. */
export interface ReportedModel {
  /** That a candidate is an attribution with this content and this source, belief and wish included. */
  readonly right: Weights;
  /** That it is one which a reader calls speech. */
  readonly speech: Weights;
  /** Where the open edge of the content lies. */
  readonly edges: Weights;
}

/** The file as it stands in `data/reported.json`: hashes and weights in hundredths, one after the other. */
export interface ReportedFile {
  readonly right: readonly number[];
  readonly speech: readonly number[];
  readonly edges: readonly number[];
}

export const openReported = (file: ReportedFile): ReportedModel => ({
  right: openWeights(file.right),
  speech: openWeights(file.speech),
  edges: openWeights(file.edges),
});

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
