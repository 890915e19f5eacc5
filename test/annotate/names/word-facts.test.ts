import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {openNames} from '../../../src/annotate/names/open-names.ts';
import {listKey, wordFacts} from '../../../src/annotate/names/word-facts.ts';

const names = openNames(name => readFileSync(new URL(`../../../data/${name}`, import.meta.url)));
const factsOf = (text: string) => wordFacts(text, text.toLowerCase(), names);

test.each([
  ['storm', 'störm'],
  ['Storm', 'Störm'],
  ['E', 'É'],
  ['STORM', 'STÖRM'],
  ['McStorm', 'McStörm'],
  ["O'Storm-led9", "O'Störm-led9"],
  ['B2B', 'É2É'],
])('«%s» looks as «%s» does, letters with accents being no other letters', (plain, accented) => {
  expect(factsOf(plain).shape).toBe(factsOf(accented).shape);
  expect(factsOf(plain).capital).toBe(factsOf(accented).capital);
});

test('lists know a word without its marks and accents', () => {
  expect(listKey('o’neill')).toBe('oneill');
  expect(listKey('josé')).toBe('jose');
  expect(listKey('u.s.')).toBe('us');
  expect(listKey('paris')).toBe('paris');
});
