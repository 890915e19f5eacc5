import {expect, test} from 'vitest';
import {compare} from '../../bench/compare.ts';
import {summarise} from '../../bench/statistics.ts';
import {type Row, tableOf} from '../../bench/table.ts';

const rows = (explore: number, node: number, rate = 2): Row[] => [
  {measure: 'first frame, ms', input: 'page', program: 'explore', values: [explore, explore, explore + 5]},
  {measure: 'first frame, ms', input: 'page', program: 'bare node', values: [node]},
  {measure: '--json, MB a second', input: 'page', program: 'explore', values: [rate]},
];

test.each([
  ['a slower machine', rows(40, 35), rows(80, 70), []],
  ['a fifth slower', rows(40, 35), rows(48, 35), []],
  ['a half slower', rows(40, 40), rows(60, 40), ['worse: first frame, ms, page: 1.00 -> 1.50']],
  ['less throughput', rows(40, 40, 2), rows(40, 40, 1), ['worse: --json, MB a second, page: 2.00 -> 1.00']],
  ['more throughput', rows(40, 40, 2), rows(40, 40, 4), []],
  ['nothing to compare with', [], rows(40, 40), []],
])('%s', (_, before, now, expected) => {
  expect(compare(before, now)).toEqual(expected);
});

test('the table gives ratios to bare Node', () => {
  const table = tableOf({date: '2026-01-01', node: 'v24', processor: 'x', runs: 3, rows: rows(60, 40)});
  expect(table).toContain('| first frame, ms | page | explore | 60.0 | 65.0 | 1.50x |');
});

test.each([
  [[3, 1, 2], {median: 2, p95: 3, runs: 3}],
  [[5], {median: 5, p95: 5, runs: 1}],
  [[], null],
])('%j', (values, expected) => {
  expect(summarise(values)).toEqual(expected);
});
