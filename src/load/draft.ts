import type {Article} from '../model/article.ts';

/** What a format's parser gives back: an article not yet cleaned, which does not know where it came from. */
export type Draft = Omit<Article, 'input'>;

/** A draft with every field unknown but those that are given. */
export function draft(fields: Partial<Draft>): Draft {
  return {
    title: null,
    authors: [],
    site: null,
    url: null,
    published: null,
    language: null,
    blocks: [],
    notices: [],
    ...fields,
  };
}

/** What a parser finds in one input: an article, or several of a book or feed, whose name `title` is. */
export interface Parsed {
  /** The articles are chapters of one work. */
  readonly book?: boolean;
  readonly title: string | null;
  readonly drafts: readonly Draft[];
}

/** What a worker says: once, that it has started; then, once for each source, what its parser gave back. */
export type Said = 'ready' | Answer;
export type Answer = {readonly parsed: Parsed} | {readonly failure: string};
