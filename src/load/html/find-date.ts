import {toIsoDate} from '../dates.ts';
import {type Thing, textOf} from './linked-data.ts';
import {meta} from './meta-tag.ts';
import type {Page, PageElement} from './open-page.ts';

/** Finds when an article was published (not when it was changed); null where the page does not say so plainly. */
export function findDate(page: Page, linked: Thing | null): string | null {
  const said = [
    textOf(linked?.datePublished) ?? textOf(linked?.dateCreated),
    meta(page, META),
    ...marked(page).flatMap(element => [
      element.getAttribute('datetime'),
      element.getAttribute('content'),
      element.textContent,
    ]),
  ];
  for (const text of said) {
    const date = text ? toIsoDate(text.replace(/\s+/g, ' ').trim()) : null;
    if (date && date.length >= 10) return date;
  }
  return null;
}

const META = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publish_date',
  'pubdate',
  'publishdate',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'citation_publication_date',
  'date',
];

/** Elements that call themselves the date of publication, then the first `<time>` of the article's head. */
function marked(page: Page): PageElement[] {
  const named = page.querySelectorAll(
    '[itemprop="datePublished"], time[pubdate], [class*="publish" i], [class*="dateline" i], [class*="timestamp" i], [class*="post-date" i], [class*="entry-date" i], [class~="date" i], header time, [class*="byline" i] time, [class*="meta" i] time, article time, main time, [class*="byline" i]',
  );
  return Array.from(named)
    .filter(
      element =>
        !element.closest(ELSEWHERE) &&
        !/modif|updat/i.test(`${element.className} ${element.getAttribute('itemprop') ?? ''}`),
    )
    .filter(element => (element.textContent ?? '').length < 200)
    .slice(0, 12);
}

const ELSEWHERE =
  'aside, nav, footer, [class*="related" i], [class*="comment" i], [class*="recommend" i], [class*="promo" i], [class*="teaser" i], [class*="sidebar" i], [class*="trending" i], [class*="popular" i], [class*="update" i]';
