import fc from 'fast-check';
import {expect, test} from 'vitest';
import {bestLabels} from '../../../src/annotate/names/best-labels.ts';
import {labelChances, pairFactors} from '../../../src/annotate/names/label-chances.ts';
import {LABELS, mayFollow} from '../../../src/annotate/names/labels.ts';
import type {Weights} from '../../../src/annotate/names/weights.ts';

const score = fc.integer({min: -40, max: 40});
const sentence = fc.integer({min: 1, max: 4}).chain(length =>
  fc.record({
    length: fc.constant(length),
    scores: fc.array(score, {minLength: length * LABELS, maxLength: length * LABELS}),
    transitions: fc.array(score, {minLength: (LABELS + 1) * LABELS, maxLength: (LABELS + 1) * LABELS}),
  }),
);

/** Every row of labels that is allowed, with its score. */
const allRows = (length: number, scores: readonly number[], transitions: readonly number[]): [number[], number][] => {
  let rows: [number[], number][] = [[[], 0]];
  for (let i = 0; i < length; i++)
    rows = rows.flatMap(([row, sum]) =>
      Array.from({length: LABELS}, (_, label): [number[], number] => [
        [...row, label],
        sum + scores[i * LABELS + label]! + transitions[(row.at(-1) ?? LABELS) * LABELS + label]!,
      ]).filter(([next]) => mayFollow(next.at(-2) ?? 0, next.at(-1)!)),
    );
  return rows;
};

const weights = (transitions: readonly number[]): Weights => ({
  step: 0.05,
  transitions: Int32Array.from(transitions),
  addTo: () => {},
});

test('the best labels are those that no other row beats', () => {
  fc.assert(
    fc.property(sentence, ({length, scores, transitions}) => {
      const labels = new Uint8Array(length);
      bestLabels(weights(transitions), Int32Array.from(scores), 0, length, labels);
      const rows = allRows(length, scores, transitions);
      const own = rows.find(([row]) => row.join() === labels.join());
      expect(own?.[1]).toBe(Math.max(...rows.map(([, sum]) => sum)));
    }),
    {numRuns: 30},
  );
});

test('the chances of a label are those of all rows that have it', () => {
  fc.assert(
    fc.property(sentence, ({length, scores, transitions}) => {
      const chances = new Float32Array(length * LABELS);
      const model = weights(transitions);
      labelChances(model.step, pairFactors(model), Int32Array.from(scores), 0, length, chances);
      const rows = allRows(length, scores, transitions).map(([row, sum]): [number[], number] => [
        row,
        Math.exp(sum * 0.05),
      ]);
      const total = rows.reduce((sum, [, weight]) => sum + weight, 0);
      for (let i = 0; i < length; i++)
        for (let label = 0; label < LABELS; label++) {
          const share = rows.filter(([row]) => row[i] === label).reduce((sum, [, weight]) => sum + weight, 0);
          expect(chances[i * LABELS + label]).toBeCloseTo(share / total, 4);
        }
    }),
    {numRuns: 20},
  );
});
