import {readBareByline, readByline} from '../layout/byline.ts';
import {readCredit} from '../layout/credit.ts';
import {looksLikeName, looksLikePublisher} from '../layout/names.ts';
import {isThing, type Thing, textOf} from './linked-data.ts';
import {meta} from './meta-tag.ts';
import type {Page, PageElement} from './open-page.ts';

/**
 * Finds who wrote an article; empty where the page does not say so plainly.
 *
 * Names of no one ("admin", "Staff", the site's own name, an address) do not count, wherever they stand.
 */
export function findAuthors(page: Page, linked: Thing | null, site: string | null): string[] {
  const steps = [
    () => namesIn(linked?.author ?? linked?.creator),
    () => split(meta(page, META)),
    () =>
      all(page, '[itemprop="author"] [itemprop="name"], [itemprop="author"], a[rel~="author"]').flatMap(element =>
        split(element.getAttribute('content') ?? element.textContent),
      ),
    () => bylines(page),
  ];
  for (const step of steps) {
    const authors = step().filter(name => isSomebody(name, site));
    if (authors.length > 0) return [...new Set(authors)];
  }
  return [];
}

const META = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
];

function namesIn(author: unknown): string[] {
  return [author]
    .flat(3)
    .slice(0, 20)
    .flatMap(one => (isThing(one) && Array.isArray(one.name) ? one.name : [one]))
    .flatMap(one => split(textOf(one)));
}

/** “By Ann Lee and John Roe” is two; “Lee, Ann” is left as it is, for nobody can tell it from two. */
function split(text: string | null): string[] {
  const line = text?.replace(/\s+/g, ' ').trim() ?? '';
  if (line === '' || line.length > 200) return [];
  const byline = readByline(line) ?? readBareByline(line);
  if (byline) return [...byline.authors];
  return line.replace(/^by:?\s+/i, '').split(/\s*[;|]\s*|\s+(?:and|&)\s+/);
}

/** Elements whose class says byline or author, above or in the article and in no list of other articles. */
function bylines(page: Page): string[] {
  for (const element of all(
    page,
    '[class*="byline" i], [class*="author" i], [data-testid*="byline" i], [id*="byline" i]',
  )) {
    const line = withoutTimes(element);
    if (line.length > 160) continue;
    const byline = readCredit(line)?.byline ?? inner(element);
    if (byline) return [...byline.authors];
  }
  return [];
}

/** A byline's text; its dates are set apart, for mark-up often has nothing but a style between a name and a date. */
function withoutTimes(element: PageElement): string {
  const times = Array.from(element.querySelectorAll('time')).map(time => time.textContent ?? '');
  const text = times.reduce((line, time) => (time ? line.replace(time, ' | ') : line), element.textContent ?? '');
  return text.replace(/\s+/g, ' ').trim();
}

const inner = (element: PageElement): ReturnType<typeof readByline> => {
  const link = element.querySelector('a')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return looksLikeName(link) ? readBareByline(link) : null;
};

const ELSEWHERE =
  'aside, nav, footer, [class*="related" i], [class*="comment" i], [class*="recommend" i], [class*="promo" i], [class*="teaser" i], [class*="sidebar" i], [class*="trending" i], [class*="popular" i]';

const all = (page: Page, selector: string): PageElement[] =>
  Array.from(page.querySelectorAll(selector)).filter(element => !element.closest(ELSEWHERE));

function isSomebody(name: string, site: string | null): boolean {
  const clean = name.trim();
  if (clean.length < 2 || clean.length > 60 || NOBODY.test(clean) || /https?:|@|\d{3}/.test(clean)) return false;
  if (site && fold(clean) === fold(site)) return false;
  return (
    looksLikeName(clean) || looksLikePublisher(clean) || /^\p{Lu}[\p{L}\p{M}.'’ -]+$|^[^\p{ASCII}]{2,}/u.test(clean)
  );
}

const fold = (text: string): string =>
  text.toLowerCase().replace(/^the\s+|\.(?:com|org|net|co\.uk)$|[^\p{L}\p{N}]+/gu, '');
const NOBODY =
  /^(?:admin(?:istrator)?|(?:.*\s)?(?:staff|editors?|editorial(?: team| board)?|newsroom|web ?desk|team|desk|contributors?|reporters?)|guest(?: author| post)?|unknown|anonymous|author|user|root|webmaster|none|null|undefined|n\/a|by)$/i;
