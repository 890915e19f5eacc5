import {unicodePattern} from '../unicode-pattern.ts';
import type {Byline} from './byline.ts';
import {type Credit, readCredit} from './credit.ts';
import {isFurniture} from './furniture.ts';
import {partGluedByline} from './glued-byline.ts';
import {looksLikePublisher} from './names.ts';

/** What stands above an article's text. */
export interface Head {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly site: string | null;
  readonly url: string | null;
  readonly published: string | null;
  /** The paragraphs below: those that no field took. */
  readonly body: readonly string[];
  /** Whether nothing of this would change if the text went on behind its last paragraph. */
  readonly settled: boolean;
}

const MOST_LINES = 14;
const LONGEST_TITLE = 220;
/** How many paragraphs have a say in all of it but doubtful authors. */
const HEAD_PARAGRAPHS = 54;

/**
 * Takes title, byline, date and publisher from the first paragraphs of a text.
 *
 * The title is the first line of four words and more that is no credit and no furniture; else the first line that a
 * longer paragraph follows; a text whose title is known (`titled`) has none. Credits are looked for around it until the text begins: two paragraphs in a row that are none.
 */
export function readHead(paragraphs: readonly string[], {titled = false} = {}): Head {
  const head = paragraphs.slice(0, MOST_LINES);
  const credits = head.map(line => readCredit(line));
  const titleAt = titled ? null : findTitle(head, credits);
  const taken = new Set<number>(titleAt === null ? [] : [titleAt]);
  const body = paragraphs.slice(0, HEAD_PARAGRAPHS).join('\n');
  let byline: Byline | null = null;
  let published: string | null = null;
  let site: string | null = null;
  const rests = new Map<number, string>();
  let strangers = 0;
  for (const [i, line] of head.entries()) {
    if (i === titleAt || isFurniture(line)) continue;
    const glued = byline ? null : partGluedByline(line);
    if (glued) {
      byline = glued.byline;
      site = glued.site;
      rests.set(i, glued.rest);
      break;
    }
    const credit = credits[i];
    const fits =
      credit &&
      (titleAt === null || i < titleAt + 8) &&
      usable(credit, head, i, body) &&
      !(credit.byline && byline) &&
      !(published && credit.published && !credit.byline);
    if (fits) {
      byline ??= credit.byline;
      published ??= credit.published;
      site ??= credit.site;
      taken.add(i);
    } else if (titleAt === null || i > titleAt) {
      if (++strangers === 2 || line.length > LONGEST_TITLE) break;
    } else if (looksLikePublisher(line)) {
      site ??= line;
      taken.add(i);
    }
  }
  const leftOfHead = head.map((text, i) => rests.get(i) ?? text).filter((_, i) => !taken.has(i));
  const left = leftOfHead.concat(paragraphs.slice(MOST_LINES));
  const first = left.slice(0, HEAD_PARAGRAPHS - MOST_LINES).find(text => text.length > 60 && !isFurniture(text));
  published ??= first === undefined ? null : datelineDate(first);
  const authors =
    byline?.authors.filter(name => !byline.doubtful.includes(name) || !left.some(t => t.includes(name))) ?? [];
  return {
    title: titleAt === null ? null : head[titleAt]!,
    authors,
    site,
    url: byline?.url ?? null,
    published,
    body: left,
    settled: paragraphs.length >= HEAD_PARAGRAPHS && !authors.some(name => byline?.doubtful.includes(name)),
  };
}

function findTitle(head: readonly string[], credits: readonly (Credit | null)[]): number | null {
  let short: number | null = null;
  for (const [i, line] of head.entries()) {
    if (line.length > LONGEST_TITLE || partGluedByline(line)) break;
    if (isFurniture(line) || isCertain(credits[i])) continue;
    if (i === head.length - 1) break;
    if (line.split(/\s+/).length >= 4 || isWideScript(line)) {
      const longer = short !== null && (!/[.!?]$/.test(head[short]!) || line.length > 100);
      const sentence = /[.!?]["”’']?$/.test(line) && longer;
      return sentence || readsAsBody(line, head[i + 1]!) ? short : i;
    }
    short ??= i;
  }
  const next = head[(short ?? 0) + 1] ?? '';
  return short !== null && (head[short]!.length < next.length || isCertain(readCredit(next))) ? short : null;
}

/** A credit that is one whatever stands around it: “By …”, a date, a known kind of publisher's name. */
const isCertain = (credit: Credit | null | undefined): boolean =>
  credit !== null && credit !== undefined && (!credit.bare || credit.published !== null);

/** Scripts without spaces have no words to count. */
const isWideScript = (line: string): boolean =>
  line.charCodeAt(0) > 0x7f && /^[^\p{ASCII}]{4,}/u.test(line) && !/\s/.test(line);

/** A text that was pasted without its title: the line is whole sentences, and the next is no longer kind of thing. */
function readsAsBody(line: string, next: string): boolean {
  return (
    /[.!?][”"’']?$/.test(line) &&
    (line.length > 130 || next.length < line.length) &&
    (line.match(/[.!?][”"’']?(?=\s+\p{Lu}|$)/gu)?.length ?? 0) >= 2 &&
    !readCredit(next)
  );
}

/**
 * Whether a credit can be believed: a bare byline only if it says where it was written, has a date beside it, or the
 * text does not use its words, for a heading's words come back in it.
 */
function usable(credit: Credit, head: readonly string[], at: number, body: string): boolean {
  if (!credit.bare || !credit.byline) return true;
  const line = head[at]!;
  const dated = [line, head[at - 1], head[at + 1]].some(near => near !== undefined && readCredit(near)?.published);
  if (dated || PLACE.test(line)) return true;
  const rest = body.replace(line, '');
  return credit.byline.authors.every(author => !rest.includes(author) && !usesWordOf(author, rest));
}

function usesWordOf(author: string, text: string): boolean {
  const words = author
    .toLowerCase()
    .split(/[\s-]+/)
    .filter(word => word.length > 3);
  return words.some(word => new RegExp(`(?<!\\p{L})${escaped(word)}(?!\\p{L})`, 'u').test(text));
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const PLACE = unicodePattern(String.raw`\s(?:in|at)\s\p{Lu}`);
const DATELINE = unicodePattern(
  String.raw`^(?<place>\p{Lu}[\p{Lu} .'-]+,[^—–]{1,60}?)(?:\([^)]*\)\s*)?\s+[—–-]{1,2}\s`,
);

/** The date of a dateline that gives its year: `VIENTIANE, October 17, 2024 —`. The dateline itself stays in the text. */
function datelineDate(first: string): string | null {
  const place = DATELINE.exec(first);
  return place
    ? (readCredit(place.groups!.place!.replace(/^[^,]*,(?:\s*\p{Lu}\p{Ll}+,(?=.*,|.*\d{4}))?/u, ''))?.published ?? null)
    : null;
}
