import {unicodePattern} from '../unicode-pattern.ts';
import {looksLikeName, looksLikePublisher} from './names.ts';

/** Who wrote an article, and for whom, as its byline says. */
export interface Byline {
  readonly authors: readonly string[];
  /** Those of the authors that follow a bare comma: “Marina Kuhlmann, Porto Alegre” may name a place. */
  readonly doubtful: readonly string[];
  readonly site: string | null;
  /** The author's page, where the byline carries a link. */
  readonly url: string | null;
}

/**
 * Reads a byline that says so (“By Imogen Tarrant in Galle”); null where it does not begin as one or names nobody.
 *
 *     By Marcus Delacruz, Backcourt Daily                     one author, and the paper
 *     By Fiachra Mulqueeny, political correspondent           one author; the role is left
 *     Words by Ann Lee and John Roe in Lagos                  two authors; the place is left
 *     by https://example.com/ann, Ann Lee · EXAMPLE.COM       the link and the site too
 */
export function readByline(line: string): Byline | null {
  const first = /^[a-z]+/i.exec(line)?.[0].toLowerCase();
  if (first === undefined || !BEGINNINGS.has(first)) return null;
  const body = BY.exec(line)?.groups?.body;
  if (body) return readNames(body, true);
  const names = (SAID.exec(line) ?? (FROM_LANGUAGES.test(line) ? fromPattern().exec(line) : null))?.groups?.names;
  return names ? readNames(names, false) : null;
}

/**
 * Reads a line that may be a bare byline (“Owen Fairbrass in Taipei and Hsu Mei-fang in Hualien”).
 *
 * Null unless all of it is names, places behind “in”, a role and a publisher: a heading has other words in it.
 */
export function readBareByline(line: string): Byline | null {
  return /[.!?:;"“”]$/.test(line) || line.length > 120 ? null : readNames(line, false);
}

const WORK =
  'words|text|story|report|reports|reporting|interview|analysis|review|reviewed|written|reported|posted|published|opinion|comment|column|compiled|edited|as told to|author|authors|byline';
const ARTICLES = 'an?|the|special|exclusive';
const LANGUAGES = 'from|as told to|par|por|von|door|di';
const BY = new RegExp(
  `^(?:(?:(?:${ARTICLES})\\s+)?(?:${WORK})\\s+(?:and\\s+(?:photographs?|pictures|photos)\\s+)?)?by:?\\s+(?<body>\\S.*)$`,
  'is',
);
const SAID = new RegExp(`^(?:${WORK}):\\s+(?<names>\\S.*)$`, 'is');
const FROM_LANGUAGES = new RegExp(`^(?:${LANGUAGES})\\s`, 'i');
// Unicode without case takes long to compile: only where the line begins like that.
const fromPattern = (): RegExp => new RegExp(`^(?:${LANGUAGES})\\s+(?<names>\\p{Lu}\\S+\\s+\\p{Lu}.*)$`, 'isu');
/** The first words of all of these: most lines begin with another, and no pattern is compiled for them. */
const BEGINNINGS = new Set(['a', 'by', ...`an|the|special|exclusive|${WORK}|${LANGUAGES}`.split('|').map(firstWord)]);

function firstWord(phrase: string): string {
  return phrase.split(' ', 1)[0]!;
}

function readNames(body: string, led: boolean): Byline | null {
  const authors: string[] = [];
  const doubtful: string[] = [];
  let site: string | null = null;
  let url: string | null = null;
  const joined = / (?:and|und|et|y|&) /.test(body);
  for (const part of body.split(/\s*[,;|·•]\s*|\s+(?:and|und|et|y|&)\s+|\s+-\s+|\s*[–—]\s*/)) {
    const name = withoutTail(part);
    if (name === '') continue;
    if (/^https?:\/\/\S+$/.test(name)) url = name;
    else if (looksLikePublisher(name) && (authors.length > 0 || !led)) site = name;
    else if (looksLikeName(name)) {
      if (authors.length > 0 && !joined) doubtful.push(name);
      authors.push(name);
    } else if (led && authors.length === 0 && LONE_AUTHOR.test(name)) authors.push(name);
    else if (!led && !isRole(name) && !(authors.length > 0 && PLACE.test(name))) return null;
    else if (led && authors.length === 0) return null;
  }
  return authors.length > 0 ? {authors, doubtful, site, url} : null;
}

/** Cuts off where and as what somebody wrote: “Imogen Tarrant in Galle”, “Ann Lee for the Herald”. */
const withoutTail = (part: string): string =>
  part
    .replace(/\s+(?:in|at|for|with|of|from|near|is|was|meets|reports|writes|has|\(|@).*$/, '')
    .replace(/[\s.]+$/, m => (/\b\p{Lu}\.$/u.test(part) ? '.' : m.replace('.', '')))
    .trim();

const LONE_AUTHOR = unicodePattern(
  String.raw`^(?:(?:the\s+)?\p{Lu}[\p{L}\d.'’-]*)(?:\s+(?:\p{Lu}[\p{L}\d.'’-]*|of|the|and|de|van|von|af)){0,5}$`,
);
/** Where a bare name wrote from: “Annika Storgårds, Helsinki”. */
const PLACE = unicodePattern(String.raw`^\p{Lu}[\p{L}.'’-]+$`);
/** The plain pattern first: the other takes 2 ms to compile, and few names need it. */
const isRole = (name: string): boolean => endsAsRole(name.toLowerCase()) && isWholeRole(name);
const isWholeRole = (name: string): boolean =>
  /^(?:\p{Ll}[\p{L}-]*\s+){0,4}(?:correspondent|editor|reporter|writer|columnist|staff|chief|critic|bureau|contributor)s?$|^(?:\p{L}[\p{L}-]*\s+){0,4}(?:correspondent|editor|reporter|writer|columnist|staff|critic|contributor)s?$/iu.test(
    name,
  );
const ROLES = 'correspondent editor reporter writer columnist staff chief critic bureau contributor'.split(' ');
const endsAsRole = (name: string): boolean => ROLES.some(role => name.endsWith(role) || name.endsWith(`${role}s`));
