import type {Span} from './annotation.ts';

/** One stop of a trail: the stretches of text that belong together, the first of which is gone to. */
export interface Stop {
  readonly spans: readonly Span[];
  /** The quote that stands here, as an index into `quotes`; null where the stop is no quote. */
  readonly quote: number | null;
}

/** An ordered list of places with a name; `n` and `N` walk it whatever made it. */
export interface Trail {
  readonly kind: 'speaker' | 'entity' | 'spoken' | 'search' | 'quotes' | 'marks' | 'evidence';
  /** What made it: a speaker's or entity's id, who speaks of whom, a query. */
  readonly key: string;
  /** “everything Tessa Lindqvist said”. */
  readonly title: string;
  readonly stops: readonly Stop[];
}
