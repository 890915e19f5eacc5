/** Below this an attribution is shown as doubtful: of those above, nine in ten are right. */
export const DOUBTFUL = 0.7;

/** `0.99`, and `0.61?` where it is doubtful: the sign says it without colour. */
export const showConfidence = (confidence: number): string =>
  `${confidence.toFixed(2)}${confidence < DOUBTFUL ? '?' : ' '}`;
