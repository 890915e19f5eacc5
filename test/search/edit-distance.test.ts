import {expect, test} from 'vitest';
import {editDistance} from '../../src/search/edit-distance.ts';

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
