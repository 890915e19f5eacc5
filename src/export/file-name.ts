import type {Article} from '../model/article.ts';
import type {Format} from './print.ts';

const ENDINGS: Readonly<Record<Format, string>> = {
  json: 'json',
  markdown: 'md',
  csv: 'csv',
  report: 'txt',
  html: 'html',
};

const MOST = 60;

/**
 * A name for a file to export to: `council-votes-on-the-harbour-ana-ortiz.md`; plain letters, 60 at most.
 *
 * Of the title and of what is exported the title gives way, at a word's end: whose words they are must stay legible.
 */
export function fileNameOf({title}: Article, what: string | null, format: Format): string {
  const last = shortened(slugOf(what ?? ''), MOST / 2);
  const first = shortened(slugOf(title ?? 'article'), MOST - (last ? last.length + 1 : 0));
  return `${[first, last].filter(Boolean).join('-') || 'article'}.${ENDINGS[format]}`;
}

const slugOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** A slug of so many letters at most, cut between words where it has any. */
function shortened(slug: string, most: number): string {
  if (slug.length <= most) return slug;
  const end = slug.lastIndexOf('-', most);
  return slug.slice(0, end > 0 ? end : most);
}
