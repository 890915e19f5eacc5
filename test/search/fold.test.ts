import fc from 'fast-check';
import {expect, test} from 'vitest';
import {fold, originalSpan} from '../../src/search/fold.ts';

test.each([
  ['naïve café', 'naive cafe'],
  ['Łódź, Malmö, Århus', 'Lodz, Malmo, Arhus'],
  ['“don’t” – he—said', '"don\'t" - he-said'],
  ['thirty\u00a0days', 'thirty days'],
  ['nego\u00adtiation', 'negotiation'],
  ['cafe\u0301', 'cafe'],
  ['Straße', 'Strasse'],
  ['한국', '한국'],
  ['plain', 'plain'],
])('%j folds to %j', (text, expected) => {
  expect(fold(text).text).toBe(expected);
});

test('quotation marks and dashes alone move nothing: no offsets are kept for them', () => {
  expect(fold('“It’s – here”').offsets).toBeNull();
  expect(fold('“It’s – hére…”').offsets).not.toBeNull();
});

const unit = fc.constantFrom('a', 'é', 'e\u0301', 'ß', '\u00ad', '“', '—', '😀', ' ', '\u00a0', 'Ł', '…', '한');

test('every stretch of a folded text leads back to signs that fold to it', () => {
  fc.assert(
    fc.property(fc.string({unit, maxLength: 30}), fc.nat(), fc.nat(), (text, a, b) => {
      const folded = fold(text);
      const from = Math.min(a, b) % (folded.text.length + 1);
      const to = from + ((Math.max(a, b) - Math.min(a, b)) % (folded.text.length - from + 1));
      const {start, end} = originalSpan(folded, from, to);
      expect(fold(text.slice(start, end)).text).toContain(start === end ? '' : folded.text.slice(from, to).slice(0, 1));
      expect(start).toBeLessThanOrEqual(end);
      expect(end).toBeLessThanOrEqual(text.length);
      // Where the stretch begins and ends with whole signs, it is the very same text.
      if (!/[se.]/.test(folded.text)) expect(fold(text.slice(start, end)).text).toBe(folded.text.slice(from, to));
    }),
  );
});
