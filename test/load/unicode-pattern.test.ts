import {expect, test} from 'vitest';
import {unicodePattern} from '../../src/load/unicode-pattern.ts';

const letters = Array.from({length: 0x2100}, (_, code) => String.fromCharCode(code));

test.each([
  String.raw`\p{Lu}`,
  String.raw`[\p{Ll}]`,
  String.raw`^[^\p{L}]$`,
  String.raw`[\p{Lu}\p{Lo}\d]`,
  String.raw`^[“(\[]?\p{L}|\[\p{Lu}`,
])('%s says the same of every letter, Latin or not', source => {
  const ours = unicodePattern(source);
  const unicode = new RegExp(source, 'u');
  expect(letters.filter(letter => ours.test(letter) !== unicode.test(letter))).toEqual([]);
  const pairs = letters.map(letter => `[${letter}`);
  expect(pairs.filter(pair => ours.test(pair) !== unicode.test(pair))).toEqual([]);
});

test('gives the groups it finds', () => {
  const pattern = unicodePattern(String.raw`^(?<name>\p{Lu}\p{Ll}+) (.)`);
  expect(pattern.exec('Zoë !')?.groups?.name).toBe('Zoë');
  expect(pattern.exec('Łódź 😀')?.[2]).toBe('😀');
});
