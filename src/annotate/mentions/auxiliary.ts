/** Verbs that help another one, with their short forms. */
export const auxiliary =
  /^(?:has|have|had|'ve|'d|was|were|is|are|'s|'re|am|be|been|being|do|does|did|got|will|would|can|could|may|might|must|should|shall|'ll)$/;
