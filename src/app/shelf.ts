import {readableDate} from '../export/date.ts';
import type {Speaker} from '../model/annotation.ts';
import type {Article} from '../model/article.ts';

/** One of several articles that were opened together. */
export interface ShelfItem {
  /** Stays its own while others before it are still being read. */
  readonly key: string;
  readonly title: string;
  /** Where it is from, when, how long it is; of one that is not there, why. */
  readonly detail: string;
  /** Who speaks in it, most heard first; empty as long as that is not known. */
  readonly voices: readonly string[];
  /** Whether it can be opened. */
  readonly isReady: boolean;
}

/** What a list of articles tells of one. */
export function shelfItem(key: string, article: Article, voices: readonly string[]): ShelfItem {
  const {title, input, site, published, blocks} = article;
  const words = blocks.reduce((sum, {text}) => sum + text.split(/\s+/).filter(Boolean).length, 0);
  const parts = [
    site ?? (title === null ? null : sourceOf(input)),
    published && readableDate(published),
    `${words} words`,
  ];
  return {key, title: title ?? input ?? 'untitled', detail: parts.filter(Boolean).join(' · '), voices, isReady: true};
}

/** One that cannot be opened yet, or at all. */
export const missingItem = (key: string, input: string | null, why: string): ShelfItem => ({
  key,
  title: input ?? 'the bundled article',
  detail: why,
  voices: [],
  isReady: false,
});

/** The names of those who speak, the most heard first. */
export const voicesOf = (speakers: readonly Speaker[]): readonly string[] =>
  speakers
    .filter(({quotes}) => quotes.length > 0)
    .sort((a, b) => b.quotes.length - a.quotes.length)
    .map(({name}) => name);

/** The server or the file it was read from, without the way there; null where it has no name. */
function sourceOf(input: string | null): string | null {
  if (input === null || input === '-') return null;
  const parts = input.split(/[/\\]+/);
  return (/^https?:/i.test(input) ? parts[1] : parts.at(-1)) || null;
}
