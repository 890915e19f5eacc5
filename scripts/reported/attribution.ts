export type Pair = readonly [start: number, end: number];

/** Who is said to have said, or to think, what: offsets into the article's text. */
export interface Attribution {
  readonly kind: 'direct' | 'mixed' | 'indirect';
  /** A reader calls it speech: no belief, no wish, nothing denied or only supposed. */
  readonly core: boolean;
  readonly content: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly source: readonly Pair[];
}

/** An article with every attribution in it. */
export interface Attributed {
  readonly text: string;
  readonly reported: readonly Attribution[];
}
