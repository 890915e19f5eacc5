import type {Article} from '../model/article.ts';
import {readableDate} from './date.ts';
import {harmless} from './harmless.ts';

/** Who wrote it, where and when it stood: “Reuters · DAWN.COM · 13 Mar 2025”, as far as it is known. */
export const creditsOf = ({authors, site, published}: Article): string =>
  [authors.join(', '), site, published && readableDate(published)]
    .filter(part => part !== null && part !== '')
    .map(part => harmless(part!))
    .join(' · ');

export const titleOf = ({title, input}: Article): string => harmless(title ?? input ?? 'Untitled');
