import {unicodePattern} from '../unicode-pattern.ts';
import type {Byline} from './byline.ts';
import {readByline} from './byline.ts';

/** A byline and the paragraph it was glued to. */
export interface GluedByline {
  readonly byline: Byline;
  readonly site: string;
  readonly rest: string;
}

/**
 * Parts a byline from the paragraph that was pasted behind it without a break; null where there is none.
 *
 *     by https://example.com/authors/7, Ann Lee · EXAMPLE.COMThe mayor said on Monday that …
 *                                                          ^ the site ends, the paragraph begins
 *
 * The site is a domain, or ends where a small letter meets a capital one.
 */
export function partGluedByline(line: string): GluedByline | null {
  if (!/^by\s/i.test(line)) return null;
  const match = /^(?<by>[Bb][Yy]\s+[^·•|]{2,200}?)\s*[·•|]\s*(?<tail>\S.*)$/su.exec(line);
  if (!match) return null;
  const tail = match.groups!.tail!;
  const site = DOMAIN.exec(tail)?.[0] ?? GLUED_NAME.exec(tail)?.[0];
  const byline = readByline(match.groups!.by!);
  if (!site || !byline || tail.length - site.length < 40) return null;
  return {byline, site, rest: tail.slice(site.length).trimStart()};
}

const DOMAIN = unicodePattern(
  String.raw`^(?:(?:[A-Z0-9-]+\.)+(?:COM|ORG|NET|NEWS|INFO|CO|[A-Z]{2})(?:\.[A-Z]{2})?|(?:[a-z0-9-]+\.)+(?:com|org|net|news|info|co|[a-z]{2})(?:\.[a-z]{2})?)(?=\s|[“"‘']?\p{Lu})`,
);
const GLUED_NAME = unicodePattern(String.raw`^(?:\p{Lu}[\p{L}&]*\s+){0,3}\p{Lu}\p{Ll}*\p{Ll}(?=[“"‘']?\p{Lu})`);
