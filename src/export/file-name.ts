import type {Article} from '../model/article.ts';
import type {Format} from './print.ts';

const ENDINGS: Readonly<Record<Format, string>> = {
  json: 'json',
  markdown: 'md',
  csv: 'csv',
  report: 'txt',
  html: 'html',
};

/** A name for a file to export to, from the title: `council-votes-on-the-harbour.md`; plain letters, 60 at most. */
export function fileNameOf({title}: Article, what: string | null, format: Format): string {
  const words = [title ?? 'article', what ?? '']
    .join(' ')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  const slug = words
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return `${slug || 'article'}.${ENDINGS[format]}`;
}
