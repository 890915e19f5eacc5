import {expect, test} from 'vitest';
import {isNearMove} from '../../src/app/near-move.ts';
import {initialState} from '../../src/app/state.ts';
import {update} from '../../src/app/update.ts';
import {beginning} from '../../src/app/whole.ts';
import {articleOf} from '../article-of.ts';

const article = articleOf(Array.from({length: 60}, (_, i) => `Boat ${i} went down the river.`));
const state = beginning(initialState(article, {columns: 80, rows: 24}), {blocks: 9000, units: 300_000});

test.each([
  ['j', true],
  ['down', true],
  [' ', true],
  ['pagedown', true],
  ['ctrl+d', true],
  ['}', true],
  ['G', false],
  ['end', false],
  ['/', false],
  ['m', false],
  ['2', false],
  ['q', false],
  ['.', false],
])('%j in a beginning is acted on at once: %j', (key, expected) => {
  expect(isNearMove(state, {type: 'key', key})).toBe(expected);
});

test('a page beyond what has been read waits for it, and so does everything where no text is read', () => {
  let at = state;
  let pages = 0;
  for (; isNearMove(at, {type: 'key', key: ' '}); pages++) [at] = update(at, {type: 'key', key: ' '});
  expect(pages).toBeGreaterThan(2);
  expect(pages).toBeLessThan(12);
  expect(isNearMove(update(state, {type: 'key', key: '?'})[0], {type: 'key', key: 'j'})).toBe(false);
  expect(isNearMove(update(state, {type: 'key', key: 'm'})[0], {type: 'key', key: 'j'})).toBe(false);
  expect(isNearMove(state, {type: 'paste', text: 'j'})).toBe(false);
});
