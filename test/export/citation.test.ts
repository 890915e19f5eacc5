import {expect, test} from 'vitest';
import {citationOf} from '../../src/export/citation.ts';
import {readableDate} from '../../src/export/date.ts';
import {article, quote, sample} from './sample.ts';

test('a citation names speaker, role, article, site, date and paragraph', () => {
  const reading = sample();
  expect(citationOf(reading, reading.annotations.quotes[0]!)).toBe(
    '“We will not pay, … Not a cent.” — Tessa Lindqvist, Mayor, in “Council votes on the harbour”, Harbor Ledger, 14 Mar 2025, ¶1',
  );
});

test('what is not known is left out', () => {
  const bare = article(['“Aye.”'], {title: null, site: null, published: null});
  const reading = {article: bare, annotations: {speakers: [], quotes: [], entities: []}};
  expect(citationOf(reading, quote({spans: [{block: 0, start: 1, end: 5}]}))).toBe('“Aye.” — unknown speaker, ¶1');
});

test.each([
  ['2025-03-14', '14 Mar 2025'],
  ['2025-03-04T10:00:00Z', '4 Mar 2025'],
  ['2025-03', 'Mar 2025'],
  ['last week', 'last week'],
  ['2025-13-01', '2025-13-01'],
])('%s reads as %s', (iso, expected) => {
  expect(readableDate(iso)).toBe(expected);
});
