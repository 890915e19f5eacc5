import {expect, test} from 'vitest';
import {distanceToStart, editDistance} from '../../src/search/edit-distance.ts';

test.each([
  ['trmup', 'trump', 1],
  ['maintenence', 'maintenance', 1],
  ['', 'abc', 3],
  ['same', 'same', 0],
  ['kitten', 'sitting', 3],
  ['ab', 'ba', 1],
])('%s and %s are %i apart', (a, b, expected) => {
  expect(editDistance(a, b)).toBe(expected);
  expect(editDistance(b, a)).toBe(expected);
});

test.each([
  ['lind', 'lindqvist', 0],
  ['lnid', 'lindqvist', 1],
  ['linx', 'lindqvist', 1],
  ['linnd', 'lindqvist', 1],
  ['talb', 'lindqvist', 4],
  ['lindqvists', 'lindqvist', 1],
])('%s, typed, is off a beginning of %s by %i', (typed, word, expected) => {
  expect(distanceToStart(typed, word)).toBe(expected);
});
