import type {Annotations} from './annotation.ts';
import type {Article} from './article.ts';

/** An article with what was found in it: what the print modes print and the screen walks. */
export interface Reading {
  readonly article: Article;
  readonly annotations: Annotations;
}
