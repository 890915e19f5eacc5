import {toIsoDate} from '../dates.ts';
import {findAuthors} from './find-authors.ts';
import {findDate} from './find-date.ts';
import {findTitle} from './find-title.ts';
import {linkedArticle, type Thing, textOf} from './linked-data.ts';
import {meta} from './meta-tag.ts';
import type {Page} from './open-page.ts';

/** What a page says of its article beside the text. */
export interface Metadata {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly site: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly language: string | null;
  /** The JSON-LD it came from, which may hold the text too. */
  readonly linked: Thing | null;
}

/**
 * Reads a page's metadata down a ladder: JSON-LD, meta tags, rel and itemprop, then classes that name a byline or date.
 *
 * A field that only a guess could fill stays unknown: where no author is given, a guess is wrong on every page.
 */
export function readMetadata(page: Page, address: string | null): Metadata {
  const linked = linkedArticle(page);
  const url = findAddress(page, linked) ?? address;
  const site = textOf(linked?.publisher) ?? meta(page, ['og:site_name', 'application-name']) ?? hostOf(url);
  return {
    title: findTitle(page, linked, site),
    authors: findAuthors(page, linked, site),
    site,
    url,
    published: findDate(page, linked) ?? dateOfAddress(url),
    language: page.documentElement?.getAttribute('lang') || meta(page, ['og:locale']) || textOf(linked?.inLanguage),
    linked,
  };
}

function findAddress(page: Page, linked: Thing | null): string | null {
  const said = [
    page.querySelector('link[rel="canonical" i]')?.getAttribute('href'),
    meta(page, ['og:url']),
    textOf(linked?.url),
  ];
  return said.find(address => address && /^https?:\/\//i.test(address)) ?? null;
}

function hostOf(address: string | null): string | null {
  return address && URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : null;
}

/** `/2024/05/03/` in the address: a date that the page's own system wrote. */
function dateOfAddress(address: string | null): string | null {
  const path = /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?:\/|-|$)/.exec(address ?? '');
  return path ? toIsoDate(`${path[1]}-${path[2]}-${path[3]}`) : null;
}
