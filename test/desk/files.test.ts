import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Correction} from '../../src/desk/correction.ts';
import {changeDesk, type Desk, emptyDesk} from '../../src/desk/desk.ts';
import {readDesk, writeDesk} from '../../src/desk/desk-file.ts';
import {parseAt} from '../../src/desk/parse-at.ts';
import {readPatches, writePatch} from '../../src/desk/patch.ts';

const span = fc
  .record({block: fc.nat(99), start: fc.nat(99), length: fc.nat(99)})
  .map(({block, start, length}) => ({block, start, end: start + length}));
const quote = fc.record({spans: fc.array(span, {minLength: 1, maxLength: 3}), text: fc.string({unit: 'binary'})});
const correction: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({what: fc.constant('speaker' as const), quote, speaker: fc.option(fc.string())}),
  fc.record({what: fc.constant('strike' as const), quote}),
  fc.record({what: fc.constant('merge' as const), from: fc.string(), into: fc.string()}),
  fc.record({what: fc.constant('split' as const), alias: fc.string(), from: fc.string()}),
);
const place = fc.record({block: fc.nat(), offset: fc.nat()});
const mark = fc.record({
  id: fc.uuid(),
  letter: fc.option(fc.constantFrom('a', 'b')),
  place,
  quote: fc.option(quote),
  note: fc.string(),
});
const desk: fc.Arbitrary<Desk> = fc.record({
  hash: fc.string(),
  title: fc.option(fc.string()),
  input: fc.option(fc.string()),
  place: fc.option(place),
  trail: fc.option(fc.record({kind: fc.string(), key: fc.string()})),
  marks: fc.array(mark, {maxLength: 4}),
  corrections: fc.array(fc.record({id: fc.uuid(), correction}), {maxLength: 4}),
});

test('a desk is read as it was written', () => {
  fc.assert(
    fc.property(desk, kept => {
      expect(readDesk(writeDesk(kept))).toEqual(kept);
    }),
  );
});

test('a desk cut short anywhere is broken, not half read', () => {
  const whole = writeDesk(
    changeDesk(emptyDesk('h', 'T', null), {type: 'rest', place: {block: 3, offset: 4}, trail: null}),
  ).trimEnd();
  for (let end = 0; end < whole.length; end++) expect(readDesk(whole.slice(0, end))).toBeNull();
});

test.each(['', 'null', '[]', '{"schema":2,"hash":"h"}', '{"schema":1}', '42'])('%s is no desk', text => {
  expect(readDesk(text)).toBeNull();
});

test('patches are read as they were written', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(correction, {maxLength: 5}), (hash, corrections) => {
      const patch = {hash, title: null, corrections};
      expect(readPatches(writePatch(patch) + writePatch(patch))).toEqual([patch, patch]);
    }),
  );
});

test.each([
  ['{', 'line 1 is no JSON'],
  ['\n{"a":1}', 'line 2 is no list of corrections'],
])('%j: %s', (text, wrong) => {
  expect(readPatches(text)).toBe(wrong);
});

const one = {id: '1', letter: 'a', place: {block: 1, offset: 0}, quote: null, note: ''};

test('a letter is one mark: setting it again moves it; marks without a letter stay', () => {
  const desk = [
    one,
    {...one, id: '2', place: {block: 5, offset: 0}},
    {...one, id: '3', letter: null},
    {...one, id: '4', letter: null},
  ].reduce((before: Desk, next) => changeDesk(before, {type: 'mark', mark: next}), emptyDesk('h', null, null));
  expect(desk.marks.map(({id}) => id)).toEqual(['2', '3', '4']);
  expect(changeDesk(desk, {type: 'unmark', id: '3'}).marks.map(({id}) => id)).toEqual(['2', '4']);
});

test('a correction undone is gone, the others stay', () => {
  const keep = (id: string) => ({
    type: 'correct' as const,
    kept: {id, correction: {what: 'merge' as const, from: id, into: 'x'}},
  });
  const desk = [keep('1'), keep('2'), {type: 'undo' as const, id: '1'}].reduce(changeDesk, emptyDesk('h', null, null));
  expect(desk.corrections.map(({id}) => id)).toEqual(['2']);
});

test.each([
  ['¶12', {what: 'paragraph', number: 12}],
  ['12', {what: 'paragraph', number: 12}],
  ['quote:7', {what: 'quote', number: 7}],
  ['quote:0', {what: 'quote', number: 0}],
  ['0', null],
  ['quote:', null],
  ['12a', null],
  ['', null],
])('--at %s', (text, expected) => {
  expect(parseAt(text)).toEqual(expected);
});
