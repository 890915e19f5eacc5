import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import {loadingText} from '../../../src/load/web/loading-text.ts';

const STORY = 'https://example.org/story';

test.each([
  ['before anything has come', STORY, {received: 0, total: null}, 80, 'loading https://example.org/story…'],
  ['of a page whose size is not told', STORY, {received: 340_001, total: null}, 80, `loading ${STORY}: 341 KB`],
  ['of one whose size is told', STORY, {received: 340_000, total: 900_000}, 80, `loading ${STORY}: 340 of 900 KB`],
  ['of a large one', STORY, {received: 340_000, total: 2_500_000}, 80, `loading ${STORY}: 0.3 of 2.5 MB`],
  ['cut to a narrow terminal', STORY, {received: 340_000, total: null}, 30, 'loading https://exam…: 340 KB'],
  ['in letters of two cells', 'https://例え.jp/物語', {received: 5000, total: null}, 28, 'loading https://例え…: 5 KB'],
  [
    'without what acts on a terminal',
    'http://a.b/\x1b[2J\u202e',
    {received: 0, total: null},
    80,
    'loading http://a.b/…',
  ],
])('%s', (_, address, progress, columns, expected) => {
  expect(loadingText(address, progress, columns)).toBe(expected);
});

test('never fills a row', () => {
  for (let columns = 1; columns < 120; columns++)
    expect(loadingText(STORY.repeat(9), {received: 9e5, total: 9e6}, columns).length).toBeLessThan(columns);
  for (let columns = 1; columns < 60; columns++)
    expect(stringWidth(loadingText('http://例え.jp/物語/物語', {received: 9e5, total: 9e6}, columns))).toBeLessThan(
      columns,
    );
});
