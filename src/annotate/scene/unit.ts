/**
 * What has to be attributed: a quotation with the paragraphs that an open mark runs it on through.
 *
 * “A,” she said. “B.” are two units; that both are hers is found by attributing them.
 */
export interface Unit {
  /** Indices into the flow’s marks, in order. */
  readonly marks: readonly number[];
  /** Tokens of the flow, marks included: the first of the first, and the one after the last of the last. */
  readonly first: number;
  readonly last: number;
  /** The lines in which it begins and ends. */
  readonly firstLine: number;
  readonly lastLine: number;
}
