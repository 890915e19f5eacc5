import {beforeAll, describe, expect, test} from 'vitest';
import {newsOf} from '../../bench/inputs.ts';
import {annotateFromTop, beginningsOf} from '../../src/annotate/annotate-from-top.ts';
import {annotate} from '../../src/annotate/index.ts';
import {type Knowledge, openKnowledge} from '../../src/annotate/knowledge.ts';
import {readData} from '../../src/load/data-file.ts';
import type {Annotations} from '../../src/model/annotation.ts';
import {articleOf} from '../article-of.ts';

describe('which beginnings are read first', () => {
  const paragraphs = (count: number, length: number) =>
    articleOf(Array.from({length: count}, () => 'x'.repeat(length)));

  test.each([
    ['a page', 40, 100, []],
    ['what is read in a second', 399, 1000, []],
    ['a long report', 401, 1000, [50]],
    ['a book', 4000, 1000, [50, 400]],
    ['one endless paragraph', 1, 4_000_000, []],
  ])('%s', (_, count, length, expected) => {
    expect(beginningsOf(paragraphs(count, length)).map(({blocks}) => blocks)).toEqual(expected);
  });
});

describe('a long article', () => {
  const article = articleOf(newsOf(410_000, 1));
  const beginnings: Annotations[] = [];
  const fractions: number[] = [];
  let knowledge: Knowledge;
  let whole: Annotations;
  beforeAll(() => {
    knowledge = openKnowledge(readData);
    whole = annotateFromTop(article, knowledge, {
      onProgress: fraction => fractions.push(fraction),
      onBeginning: annotations => beginnings.push(annotations),
    });
  }, 60_000);

  test('is read in the end as it would be at once', () => {
    expect(whole).toEqual(annotate(article, knowledge));
  }, 60_000);

  test('has its first quotes told before, and nothing of the paragraphs that more follows', () => {
    const {blocks} = beginningsOf(article)[0]!;
    expect(beginnings).toHaveLength(1);
    const {quotes, partial} = beginnings[0]!;
    expect(partial).toBe(true);
    expect(quotes.length).toBeGreaterThan(100);
    expect(quotes.every(({spans}) => spans.every(({block}) => block < blocks - 2))).toBe(true);
    expect(whole.partial).toBeUndefined();
  });

  test('has speakers in its beginning who count their own quotes', () => {
    const {quotes, speakers} = beginnings[0]!;
    for (const {id, quotes: said} of speakers)
      expect(said).toEqual(quotes.flatMap(({speaker}, index) => (speaker === id ? [index] : [])));
  });

  test('is told how far it is, never less than before', () => {
    expect(fractions.toSorted((a, b) => a - b)).toEqual(fractions);
    expect(fractions.at(-1)).toBe(1);
    expect(fractions[0]).toBeLessThan(0.1);
  });
});
