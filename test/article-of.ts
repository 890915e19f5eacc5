import type {Article, Block} from '../src/model/article.ts';

/** An article made of paragraphs, with nothing else known of it. */
export const articleOf = (paragraphs: readonly string[], fields: Partial<Article> = {}): Article => ({
  input: null,
  title: null,
  authors: [],
  site: null,
  url: null,
  published: null,
  language: 'en',
  blocks: paragraphs.map((text): Block => ({kind: 'paragraph', text})),
  notices: [],
  ...fields,
});
