import {expect, test} from 'vitest';
import {centre, centresOf, nearest} from '../../../scripts/train-names/cluster.ts';
import {seeded} from '../../../scripts/train-names/random.ts';

/** Three bundles of directions, twenty rows each, one bundle after another. */
const bundles = (): {values: Float32Array; width: number} => {
  const random = seeded(3);
  const values = new Float32Array(60 * 3);
  for (let row = 0; row < 60; row++)
    for (let k = 0; k < 3; k++) values[row * 3 + k] = 5 + (k === Math.floor(row / 20) ? 3 : 0) + random() * 0.3;
  return {values, width: 3};
};

test('rows of one direction come into one group, those of others into others', () => {
  const rows = bundles();
  centre(rows);
  const groups = nearest(rows, centresOf(rows, 3, 10, seeded(1)));
  const seen = [0, 1, 2].map(bundle => new Set(groups.slice(bundle * 20, bundle * 20 + 20)));
  expect(seen.map(({size}) => size)).toEqual([1, 1, 1]);
  expect(new Set(groups).size).toBe(3);
});

test('the same seed gives the same groups', () => {
  const rows = bundles();
  centre(rows);
  expect(centresOf(rows, 4, 5, seeded(9))).toEqual(centresOf(rows, 4, 5, seeded(9)));
});

test('centred rows have length one and no common direction', () => {
  const rows = bundles();
  centre(rows);
  for (let at = 0; at < rows.values.length; at += 3)
    expect(Math.hypot(...rows.values.subarray(at, at + 3))).toBeCloseTo(1, 5);
  const mean = [0, 1, 2].map(k => rows.values.filter((_, i) => i % 3 === k).reduce((sum, each) => sum + each, 0) / 60);
  expect(Math.hypot(...mean)).toBeLessThan(0.05);
});
