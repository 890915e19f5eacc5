import {expect, test} from 'vitest';
import {openRows} from '../../../src/annotate/scoring/rows.ts';

test('keeps what is written in a row while others are added', () => {
  const rows = openRows(3);
  for (let i = 0; i < 2000; i++) {
    const row = rows.add();
    expect(row).toBe(i);
    rows.numbers[row * 3 + 2] = i;
  }
  expect([0, 700, 1999].map(row => rows.numbers[row * 3 + 2])).toEqual([0, 700, 1999]);
});

test('gives empty rows again once all are forgotten', () => {
  const rows = openRows(2);
  rows.numbers[rows.add() * 2] = 7;
  rows.clear();
  expect(rows.add()).toBe(0);
  expect(rows.numbers[0]).toBe(0);
});
