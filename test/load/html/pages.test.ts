import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {decode} from '../../../src/load/decode.ts';
import {parseHtml} from '../../../src/load/formats/html.ts';
import {tidy} from '../../../src/load/tidy.ts';
import type {Article} from '../../../src/model/article.ts';

/** What a reader sees on a page; null where it stands so that a program may leave it unknown, but not get it wrong. */
interface Expected {
  readonly title: string;
  readonly authors: readonly string[] | null;
  readonly published: string | null;
  readonly body: readonly string[];
}

const FOLDER = new URL('../../fixtures/pages/', import.meta.url);
const PAGES = readdirSync(FOLDER).filter(name => name.endsWith('.html'));

/** What a page has that an expectation leaves open, where its own date and author can be read by a person only. */
const OPEN: Readonly<Record<string, Partial<Expected>>> = {
  'wire-table-layout.html': {authors: ['Esteban Quiroz'], published: '2024-05-03'},
  'newsletter-archive.html': {authors: ['Nadia Roswell'], published: '2023-11-20'},
};

async function read(name: string): Promise<{article: Article; expected: Expected}> {
  const bytes = readFileSync(new URL(name, FOLDER));
  const expected = JSON.parse(readFileSync(new URL(name.replace('.html', '.json'), FOLDER), 'utf8')) as Expected;
  return {article: tidy(parseHtml((await decode(bytes)).text, null), name), expected};
}

const words = (texts: readonly string[]): string[] =>
  texts.flatMap(text => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** F1 of the words shown as article text (captions and furniture aside) against those a person reads there. */
function f1(article: Article, expected: Expected): number {
  const shown = words(article.blocks.filter(b => !b.furniture && b.kind !== 'caption').map(b => b.text));
  const wanted = words(expected.body);
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of shown) {
    const count = left.get(word) ?? 0;
    if (count > 0) common++;
    left.set(word, count - 1);
  }
  return (2 * common) / (shown.length + wanted.length);
}

describe('pages of many kinds', () => {
  test.each(PAGES)('%s gives its text and no wrong field', async name => {
    const {article, expected} = await read(name);
    const open = OPEN[name];
    const authors = expected.authors ?? open?.authors ?? [];
    const published = expected.published ?? open?.published ?? null;
    expect(f1(article, expected)).toBeGreaterThanOrEqual(0.95);
    expect(article.title).toBe(expected.title);
    if (article.authors.length > 0 || !open) expect(article.authors).toEqual(authors);
    if (article.published !== null || (!open && expected.published))
      expect(article.published?.slice(0, 10)).toBe(published);
  });

  test('forty pages and more are held to it', () => {
    expect(PAGES.length).toBeGreaterThanOrEqual(40);
  });
});
