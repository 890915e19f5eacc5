import fc from 'fast-check';
import {expect, test} from 'vitest';
import {keyOf} from '../../src/desk/quote-key.ts';
import {csvHeader, csvRow, toCsv} from '../../src/export/csv.ts';
import {sample} from './sample.ts';

/** A reader of RFC 4180, written apart from the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  for (let match = field.exec(text); match; match = field.exec(text)) {
    row.push(match[1] === undefined ? match[2]! : match[1].replaceAll('""', '"'));
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

test('one row for each quotation, as many fields as columns', () => {
  const rows = readCsv(csvHeader() + toCsv(sample()));
  expect(rows).toHaveLength(5);
  expect(new Set(rows.map(row => row.length))).toEqual(new Set([16]));
  const [, first] = rows;
  expect(first).toContain('“We will not pay, … Not a cent.”');
  expect(first).toContain('Tessa Lindqvist');
});

test('a note stands in its quotation’s row, one of a place in a row of its own', () => {
  const {article, annotations} = sample();
  const marks = [
    {
      id: '1',
      letter: null,
      place: {block: 0, offset: 0},
      quote: keyOf(article, annotations.quotes[1]!),
      note: 'ask, "again"',
    },
    {id: '2', letter: 'b', place: {block: 2, offset: 0}, quote: null, note: ''},
  ];
  const rows = readCsv(csvHeader() + toCsv({article, annotations}, {matches: null, marks, isWhole: true}));
  expect(rows.map(row => row.at(-1))).toEqual(['note', '', 'ask, "again"', '', '', 'mark b']);
  expect(rows.at(-1)).toEqual(expect.arrayContaining(['3', 'note']));
  expect(new Set(rows.map(row => row.length))).toEqual(new Set([16]));
});

test('what is written is read back, whatever commas, quotation marks and spaces it has', () => {
  const plain = fc.string({unit: fc.constantFrom('a', ',', '"', ' ', 'é', '”', ';', "'")});
  fc.assert(
    fc.property(fc.array(plain, {minLength: 2, maxLength: 5}), fields => {
      expect(readCsv(csvRow(fields))).toEqual([fields]);
    }),
  );
});

test.each(['=1+1', '+1', '-1', '@x', ' =1', '＝1', '\t=1'])('%j is no formula in a spreadsheet', text => {
  expect(readCsv(csvRow([text, 'x']))[0]![0]).toMatch(/^'/);
});

test.each(['a=1', '“—', '’s'])('%j is left as it is', text => {
  expect(csvRow([text])).toBe(`${text}\r\n`);
});

test('no control character is written but the line ends', () => {
  expect(csvRow(['a\x1b[31m\r\nb\x00\u009b'])).toBe('a[31m b\r\n');
});
