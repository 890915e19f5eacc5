import {cleanLine} from '../clean-text.ts';
import {type Thing, textOf} from './linked-data.ts';
import {meta} from './meta-tag.ts';
import type {Page} from './open-page.ts';

/**
 * Finds an article's title: what JSON-LD, `og:title` or `<title>` say, in the words of the `<h1>` that says the same.
 *
 * A lone `<h1>` decides where the page's head disagrees with it: that is the one a reader sees. The site's name behind
 * a bar or dash is taken off.
 */
export function findTitle(page: Page, linked: Thing | null, site: string | null): string | null {
  const said = [textOf(linked?.headline), meta(page, ['og:title', 'twitter:title', 'dc.title', 'headline'])]
    .map(title => tidyTitle(title, site))
    .filter(title => title !== null);
  const head = tidyTitle(page.querySelector('head > title, html > title')?.textContent ?? null, site);
  const headings = Array.from(page.querySelectorAll('h1'))
    .filter(heading => !heading.closest('nav, footer, aside, svg'))
    .map(heading => tidyTitle(heading.textContent, null))
    .filter(title => title !== null && wordsOf(title).length > 0);
  const named = [...said, ...(head ? [head] : [])];
  const alike = headings.find(heading => named.some(title => isAlike(heading!, title)));
  const inArticle = tidyTitle(
    page.querySelector('article h1, main h1, [itemprop="headline"]')?.textContent ?? null,
    null,
  );
  const lone = headings.length === 1 && headings[0] !== site ? headings[0]! : null;
  return alike ?? said.find(title => title.length > 3) ?? inArticle ?? lone ?? partBeforeSite(head);
}

function tidyTitle(title: string | null, site: string | null): string | null {
  const text = title === null ? null : cleanLine(title);
  if (text === null) return null;
  const parts = /^(?<title>.+?)\s+[|–—·:»-]+\s+(?<end>[^|–—·»]{1,40})$/u.exec(text)?.groups;
  return parts && site && fold(parts.end!) === fold(site) ? parts.title! : text;
}

/** `Title | Section | Site`: the longest part in front, where the rest is short enough to be names. */
function partBeforeSite(title: string | null): string | null {
  if (title === null) return null;
  const [first, ...rest] = title.split(/\s+[|–—·»]\s+|\s+-\s+(?=[^-]{1,40}$)/);
  const names = rest.every(part => part.split(' ').length <= 4);
  return rest.length > 0 && names && first!.split(' ').length >= 3 ? first! : title;
}

const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** More than half of the words of the shorter one stand in the other. */
function isAlike(a: string, b: string): boolean {
  const [few, many] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  const common = few.filter(word => many.includes(word)).length;
  return few.length > 0 && common / few.length > 0.6 && (few.length > 1 || many.length === 1);
}
