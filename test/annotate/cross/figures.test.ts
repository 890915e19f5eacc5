import {expect, test} from 'vitest';
import {apart, COLUMNS, difference, errorOf, HEAD, meanOf, printRow, rowOf} from '../../../scripts/cross/figures.ts';
import type {QuoteFigures} from '../../../scripts/eval/score-answers.ts';

const row = (...first: readonly number[]) => COLUMNS.map((_, column) => first[column] ?? 90);

test('a row takes the figures of quoted words without titles and shorts, in the order of the columns', () => {
  const core = {
    detection: {F1: 98},
    attribution: {
      n: 10,
      accuracy: 92,
      bySpeakerKind: {named: {accuracy: 96}, pronoun: {accuracy: 85}, nominal: {accuracy: 78}},
    },
    endToEnd: {F1: 91},
    speakers: {b3_matched: {F1: 95}},
  };
  const scored: QuoteFigures = {
    quotes: {views: {core}},
    reported: {predicted: 3, endToEnd: {p: 82, f: 80}, detection: {}},
  };
  expect(rowOf(scored)).toEqual([98, 92, 96, 85, 78, 91, 95, 80]);
});

test('the mean and its standard error are those of each column', () => {
  const rows = [row(80, 10), row(90, 10), row(100, 10)];
  expect(meanOf(rows).slice(0, 2)).toEqual([90, 10]);
  expect(errorOf(rows)[0]).toBeCloseTo(10 / Math.sqrt(3));
  expect(errorOf(rows)[1]).toBe(0);
});

test('two points apart is agreement, more is not, either way', () => {
  const from = row();
  expect(apart(row(92, 88, 92.04), from)).toEqual([]);
  expect(apart(row(92.1, 90, 87.9), from)).toEqual(['found', 'named']);
});

test('a difference bears its sign, and every row is as wide as the head', () => {
  expect(difference(row(88), row(90))[0]).toBe(-2);
  expect(printRow('less', row(-2)).length).toBe(HEAD.split('\n')[0]!.length);
});
