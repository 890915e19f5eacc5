import {readableDate} from '../export/date.ts';
import type {Article} from '../model/article.ts';

/** One of several articles that were opened together. */
export interface ShelfItem {
  readonly title: string;
  /** Where it is from, when, how long it is. */
  readonly detail: string;
}

/** What a list of articles tells of one. */
export function shelfItem({title, input, site, published, blocks}: Article): ShelfItem {
  const words = blocks.reduce((sum, {text}) => sum + text.split(/\s+/).filter(Boolean).length, 0);
  const parts = [site, published && readableDate(published), `${words} words`];
  return {title: title ?? input ?? 'untitled', detail: parts.filter(Boolean).join(' · ')};
}
