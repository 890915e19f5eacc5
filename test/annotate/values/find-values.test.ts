import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Document} from '../../../src/annotate/document.ts';
import {readDocument} from '../../../src/annotate/read-document.ts';
import {findValues} from '../../../src/annotate/values/find-values.ts';

const read = (text: string, published: string | null): Document =>
  readDocument({
    input: null,
    title: null,
    authors: [],
    site: null,
    url: null,
    published,
    language: 'en',
    blocks: [{kind: 'paragraph', text}],
    notices: [],
  });

/** “March 3 = 2025-03-03” for each value. The article is of a Thursday. */
const found = (text: string, published: string | null = '2025-03-13T09:30:00Z'): string[] =>
  findValues(read(text, published)).map(({start, end, value}) => `${text.slice(start, end)} = ${value}`);

describe('findValues', () => {
  test.each([
    ['He left on Thursday.', ['Thursday = 2025-03-13']],
    ['He left on Wednesday.', ['Wednesday = 2025-03-12']],
    ['Talks will begin on Monday.', ['Monday = 2025-03-17']],
    ['He left last Thursday.', ['last Thursday = 2025-03-06']],
    ['They meet next Friday.', ['next Friday = 2025-03-14']],
    ['It was Thursday, March 13, 2025.', ['Thursday, March 13, 2025 = 2025-03-13']],
    [
      'Today, not yesterday or tomorrow night.',
      ['Today = 2025-03-13', 'yesterday = 2025-03-12', 'tomorrow night = 2025-03-14'],
    ],
    ['In December he fell; by June he may walk.', ['December = 2024-12', 'June = 2025-06']],
    ['On 24 December and on Jan. 3', ['24 December = 2024-12-24', 'Jan. 3 = 2025-01-03']],
    ['In early 2022, since mid-2024 and since 2012.', ['early 2022 = 2022', 'mid-2024 = 2024', '2012 = 2012']],
    ['In the 1990s', ['1990s = 199X']],
    ['Three years ago and two days ago', ['Three years ago = 2022', 'two days ago = 2025-03-11']],
    ['Last week, this month, next year', ['Last week = 2025-W10', 'this month = 2025-03', 'next year = 2026']],
    ['At 9 a.m., 11:30pm or 1.15am', ['9 a.m. = T09:00', '11:30pm = T23:30', '1.15am = T01:15']],
    ['February 30 and 2025-02-28', ['February 30 = null', '2025-02-28 = 2025-02-28']],
    // Near misses.
    ['He may march on and May left.', []],
    ['One of 2000 people at 10 High Street won 3-2.', []],
    ['The sun sat low; he wed.', []],
    ['She read 1984.', []],
  ])('dates: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('without a date of its own an article resolves only what says its year', () => {
    expect(found('On Thursday, on March 3 and on March 3, 2024.', null)).toEqual([
      'Thursday = null',
      'March 3 = null',
      'March 3, 2024 = 2024-03-03',
    ]);
  });

  test.each([
    ['It cost $2.1 billion.', ['$2.1 billion = 2100000000 USD']],
    ['It cost US$5m, £44m and €1,200.50.', ['US$5m = 5000000 USD', '£44m = 44000000 GBP', '€1,200.50 = 1200.5 EUR']],
    ['Rs 500 crore or 3 million euros', ['Rs 500 crore = 5000000000 INR', '3 million euros = 3000000 EUR']],
    ['It cost 50 Swiss francs.', ['50 Swiss francs = null']],
    ['It cost 20 pence.', ['20 pence = 0.2 GBP']],
    [
      'It fell 3.5 percent, 4 per cent, five percentage points or 6%.',
      ['3.5 percent = 3.5%', '4 per cent = 4%', 'five percentage points = 5%', '6% = 6%'],
    ],
    ['He drove 50 miles at 60 mph for two hours.', ['50 miles = 50 miles', '60 mph = 60 mph', 'two hours = 2 hours']],
    ['A 30-day truce over 20 square miles', ['30-day = 30 day', '20 square miles = 20 square miles']],
    ['He weighs 80kg.', ['80kg = 80 kg']],
    ['Twenty-five years', ['Twenty-five years = 25 years']],
    ['A real pound of flesh; 20 people; US officials.', []],
  ])('amounts: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('values lie in order and apart, whatever the text', () => {
    const words = fc.constantFrom(
      '$',
      '3',
      'March',
      'May',
      '2025',
      ',',
      'million',
      'last',
      'Thursday',
      'a.m.',
      'ago',
      'two',
      'days',
      '%',
      'US',
      'early',
    );
    fc.assert(
      fc.property(fc.array(words), parts => {
        let end = 0;
        for (const value of findValues(read(parts.join(' '), '2025-03-13'))) {
          expect(value.start).toBeGreaterThanOrEqual(end);
          expect(value.end).toBeGreaterThan(value.start);
          end = value.end;
        }
      }),
    );
  });
});
