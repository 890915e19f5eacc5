import fc from 'fast-check';
import {expect, test} from 'vitest';
import {calibrate, reportCalibration} from '../../src/annotate/confidence.ts';

test.each([
  [0, 0],
  [0.25, 0.3],
  [0.5, 0.6],
  [0.75, 0.75],
  [1, 0.9],
])('a likelihood of %d is right in %d, interpolated', (likelihood, right) => {
  const table = [
    [0, 0],
    [0.5, 0.6],
    [1, 0.9],
  ] as const;
  expect(calibrate(table, likelihood)).toBeCloseTo(right);
});

test('what is likelier never counts as less sure', () => {
  const share = fc.double({min: 0, max: 1, noNaN: true});
  fc.assert(
    fc.property(share, share, (a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      expect(calibrate(reportCalibration, low)).toBeLessThanOrEqual(calibrate(reportCalibration, high));
    }),
  );
});
