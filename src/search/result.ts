import type {Span} from '../model/annotation.ts';

/** How a match came about, from the best: the very words, words that begin so, that hold it, or are spelt nearly so. */
export type Tier = 'exact' | 'prefix' | 'within' | 'close' | 'pattern' | 'quote';

/** One match of a search. */
export interface Match {
  readonly spans: readonly Span[];
  /** The quote it stands in, where quotes were asked for (`by:`, `kind:`); null elsewhere. */
  readonly quote: number | null;
  readonly tier: Tier;
}

/** What a search found, in the article's order. */
export interface SearchResult {
  /** The query as it was asked, so that an answer that was overtaken is told from the newest. */
  readonly query: string;
  readonly matches: readonly Match[];
  /** What a reader should know: “no ‘maintenence’; showing ‘maintenance’ 2”; null where the query was met as it stands. */
  readonly note: string | null;
}
