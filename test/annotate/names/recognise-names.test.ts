import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {openNames} from '../../../src/annotate/names/open-names.ts';
import {recogniseNames} from '../../../src/annotate/names/recognise-names.ts';
import {readDocument} from '../../../src/annotate/read-document.ts';
import {articleOf} from '../../article-of.ts';

const names = openNames(file => readFileSync(new URL(`../../../data/${file}`, import.meta.url)));

/** “person Ann Lee” for each name, in order; peoples and the like left out. */
const found = (...texts: readonly string[]): string[] =>
  recogniseNames(readDocument(articleOf(texts)), names)
    .filter(({type}) => type !== 'misc')
    .map(({type, block, start, end}) => `${type} ${texts[block]!.slice(start, end)}`);

describe('recogniseNames', () => {
  test.each([
    ['Mr. Harald Lindqvist flew to Oslo on Monday.', ['person Harald Lindqvist', 'place Oslo']],
    ['The Ministry of Health in Nairobi said so.', ['organisation Ministry of Health', 'place Nairobi']],
    ['Shares of Brightwater Energy Inc. rose in London.', ['organisation Brightwater Energy Inc.', 'place London']],
    ['“We won,” said coach Maria Gonzalez in Madrid.', ['person Maria Gonzalez', 'place Madrid']],
    ['The weather was mild and nobody spoke.', []],
    [
      'The Free Harbour Party (ZQX) won. Its rivals left. ZQX was pleased.',
      ['organisation Free Harbour Party', 'organisation ZQX', 'organisation ZQX'],
    ],
    // Near misses: letters in brackets after no organisation, and a sign that is none.
    ['He measured the speed (KPH) again.', []],
    ['The Free Harbour Party (won) was pleased.', ['organisation Free Harbour Party']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('a surname alone is the person whom the article names in full', () => {
    expect(found('Jordan left early.', 'Peter Jordan, the mayor, said Jordan was tired.')).toEqual([
      'person Jordan',
      'person Peter Jordan',
      'person Jordan',
    ]);
  });

  test('names lie within their block, in order, apart from one another', () => {
    const words = fc.constantFrom(
      'Ann',
      'Lee',
      'of',
      'the',
      'Bank',
      'said',
      ',',
      '.',
      '“',
      'in',
      'Paris',
      "'s",
      'U.S.',
      '3',
    );
    fc.assert(
      fc.property(fc.array(fc.array(words)), blocks => {
        const texts = blocks.map(block => block.join(' '));
        const document = readDocument(articleOf(texts));
        let last = {block: -1, end: 0};
        for (const name of recogniseNames(document, names)) {
          expect(name.block > last.block || name.start >= last.end).toBe(true);
          const {tokens} = document.passages[name.block]!;
          expect(tokens[name.first]!.start).toBe(name.start);
          expect(tokens[name.last - 1]!.end).toBe(name.end);
          last = name;
        }
      }),
      {numRuns: 50},
    );
  });

  test('a text of one endless sentence is read like any other', () => {
    const text = 'Ann Lee met Bob Hart in Paris and '.repeat(3000);
    expect(found(text).length).toBeGreaterThan(5000);
  });
});
