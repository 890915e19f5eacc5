import type {Passage} from '../../src/annotate/document.ts';
import {readDocument} from '../../src/annotate/read-document.ts';
import type {Article, Block} from '../../src/model/article.ts';

/** An article made of paragraphs, for tests of the engine. */
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

/** The paragraphs, cut into tokens and sentences. */
export const passages = (...paragraphs: string[]): readonly Passage[] => readDocument(articleOf(paragraphs)).passages;
