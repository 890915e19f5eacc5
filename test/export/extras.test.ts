import {expect, test} from 'vitest';
import type {Mark} from '../../src/desk/desk.ts';
import {type Extras, noteLines, openingCommand} from '../../src/export/extras.ts';
import type {Format} from '../../src/export/print.ts';
import {print} from '../../src/export/print.ts';
import {article, sample} from './sample.ts';

const mark = (block: number, note: string, letter: string | null = null): Mark => ({
  id: note,
  letter,
  place: {block, offset: 0},
  quote: null,
  note,
});
const extras: Extras = {matches: null, marks: [mark(2, 'who is this?'), mark(0, 'ask her again', 'a')], isWhole: true};

test('notes stand in the article’s order with their paragraphs', () => {
  const quote = {spans: [], text: 'Not a cent.'};
  expect(noteLines([...extras.marks, {...mark(1, ''), quote}])).toEqual([
    '¶1 a: ask her again',
    '¶2: “Not a cent.”',
    '¶3: who is this?',
  ]);
});

test.each<Format>(['json', 'markdown', 'html', 'report'])('notes are part of %s', format => {
  expect(print(sample(), extras, format, 80)).toContain('ask her again');
});

test.each([
  ['council.txt', 'explore --at ¶N council.txt'],
  ["it's here.txt", "explore --at ¶N 'it'\\''s here.txt'"],
  [null, 'explore --at ¶N'],
  ['-', null],
])('%s is opened by %s', (input, expected) => {
  expect(openingCommand(article([], {input}))).toBe(expected);
});
