import {expect, test} from 'vitest';
import {openWeights} from '../../../src/annotate/reported/weights.ts';

test('adds up what each feature weighs, and nothing for one that is unknown', () => {
  const sum = openWeights([7, 150, 4294967295, -25]);
  expect(sum([7, 4294967295, 8])).toBeCloseTo(1.25);
  expect(sum([])).toBe(0);
});

test('tells features apart that fall into one slot', () => {
  const pairs = Array.from({length: 40}, (_, i) => [i * 128 + 3, i + 1]).flat();
  const sum = openWeights(pairs);
  for (let i = 0; i < 40; i++) expect(sum([i * 128 + 3])).toBeCloseTo((i + 1) / 100);
  expect(sum([40 * 128 + 3])).toBe(0);
});
