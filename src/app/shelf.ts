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
  const parts = [
    site ?? (title === null ? null : sourceOf(input)),
    published && readableDate(published),
    `${words} words`,
  ];
  return {title: title ?? input ?? 'untitled', detail: parts.filter(Boolean).join(' · ')};
}

/** The server or the file it was read from, without the way there; null where it has no name. */
function sourceOf(input: string | null): string | null {
  if (input === null || input === '-') return null;
  const parts = input.split(/[/\\]+/);
  return (/^https?:/i.test(input) ? parts[1] : parts.at(-1)) || null;
}
