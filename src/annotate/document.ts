import type {Article} from '../model/article.ts';

/** One token of a block. The same tokens serve names, quotations and search: there is no second tokenisation. */
export interface Token {
  /** UTF-16 units into the block's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
}

/** A sentence of a block: its tokens `first` up to, but without, `last`. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
  /** UTF-16 units into the block's text. */
  readonly start: number;
  readonly end: number;
}

/** A block cut into tokens and sentences. */
export interface Passage {
  readonly block: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Furniture and code are kept for search but hold no speech and no names. */
  readonly silent: boolean;
}

export interface Document {
  readonly article: Article;
  /** One for each block, in order. */
  readonly passages: readonly Passage[];
}
