import type {Article} from '../model/article.ts';

/** One of several inputs: not read yet, read, or not to be read. */
export interface Slot {
  readonly input: string | null;
  /** The items of a feed and the chapters of a book are articles to choose from. */
  readonly articles: readonly Article[] | null;
  readonly failure: string | null;
}
