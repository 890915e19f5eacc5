import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {widthOf} from '../../src/app/width.ts';
import {wrap} from '../../src/app/wrap.ts';

const lines = (text: string, width: number) => {
  const starts = wrap(text, width);
  return starts.map((start, i) => text.slice(start, starts[i + 1] ?? text.length));
};
const shown = (text: string, width: number) => lines(text, width).map(line => line.trimEnd());

describe('wrap', () => {
  test.each([
    ['one two three', 7, ['one two', 'three']],
    ['one two', 7, ['one two']],
    ['', 10, ['']],
    ['a “quoted” word', 10, ['a “quoted”', 'word']],
    ['no\u00a0break here', 8, ['no\u00a0break', 'here']],
    ['well-being', 6, ['well-', 'being']],
    ['a well-being', 7, ['a well-', 'being']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['x abcdefghij', 4, ['x', 'abcd', 'efgh', 'ij']],
    ['東京都知事は', 4, ['東京', '都知', '事は']],
    ['彼は「行く。」', 6, ['彼は「', '行く。', '」']],
    ['first\nsecond line', 20, ['first', 'second line']],
  ])('%j at %i', (text, width, expected) => {
    expect(shown(text, width)).toEqual(expected);
  });

  test('a combining mark stays with its letter', () => {
    expect(shown('e\u0301e\u0301e\u0301', 2)).toEqual(['e\u0301e\u0301', 'e\u0301']);
  });

  test('a joined emoji is never parted', () => {
    expect(shown('👩‍👩‍👧👩‍👩‍👧', 3)).toEqual(['👩‍👩‍👧', '👩‍👩‍👧']);
  });

  test('a word of 200,000 letters is cut into lines', () => {
    const found = shown('x'.repeat(200_000), 60);
    expect(found).toHaveLength(Math.ceil(200_000 / 60));
    expect(found.every(line => line.length <= 60)).toBe(true);
  });

  const pieces = fc.array(
    fc.oneof(
      fc.string({unit: 'grapheme', maxLength: 30}),
      fc.constantFrom(' ', '  ', '\n', '-', '—', '東京', '👍🏽', 'é', 'word', 'a-b-c', '“q”'),
    ),
    {maxLength: 40},
  );

  test('no line is wider than asked, and the lines are the text', () => {
    fc.assert(
      fc.property(pieces, fc.integer({min: 6, max: 40}), (parts, width) => {
        const text = parts.join('').replaceAll('\r', '');
        const found = lines(text, width);
        expect(found.join('')).toBe(text);
        for (const line of found) expect(widthOf(line.replace(/[ \t\n]+$/, ''))).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('plain signs are wrapped as the same beside others', () => {
    const plain = fc.array(fc.constantFrom('a', 'bcd', 'well-being', '–', '“so”', ' ', '  ', '/', 'é'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(plain, fc.integer({min: 1, max: 30}), (parts, width) => {
        const text = parts.join('');
        expect(wrap(`${text}\n東`, width)).toEqual([...wrap(text, width), text.length + 1]);
      }),
    );
  });

  test('every line but the first begins behind the one before', () => {
    fc.assert(
      fc.property(pieces, fc.integer({min: 6, max: 40}), (parts, width) => {
        const starts = wrap(parts.join(''), width);
        for (let i = 1; i < starts.length; i++) expect(starts[i]).toBeGreaterThan(starts[i - 1]!);
      }),
    );
  });
});
