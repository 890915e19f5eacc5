import type {Passage, Token} from '../document.ts';
import type {Mark} from '../quotations/mark.ts';
import type {Tag} from '../tagger/tags.ts';

/**
 * A sentence as the writer's voice has it: a quotation in it may hold several sentences of its own.
 *
 *     “We won. It was hard,” she said. She smiled.
 *     |------------- a line ---------| |- one -|
 */
export interface Line {
  readonly block: number;
  /** Tokens of the flow, `last` excluded. */
  readonly first: number;
  readonly last: number;
  /** The quotations that begin in it, as indices into the flow's marks. */
  readonly marks: readonly number[];
  /** Holds nothing but quotations and punctuation. */
  readonly bare: boolean;
}

/** The article as one run of tokens, told apart into the writer's voice and that of others. */
export interface Flow {
  readonly passages: readonly Passage[];
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
  /** Of each token: its block. */
  readonly block: Int32Array;
  /** Of each block: its first token. One more than there are blocks. */
  readonly base: Int32Array;
  /** The quotations that stand in no other one. */
  readonly marks: readonly Mark[];
  /** Of each token: the quotation it stands in, its marks included; −1 in the writer's voice. */
  readonly inside: Int32Array;
  /** Of each quotation: its first token and the one after its last, marks included. */
  readonly markFirst: Int32Array;
  readonly markLast: Int32Array;
  readonly lines: readonly Line[];
  /** Of each token: its line. */
  readonly line: Int32Array;
}
