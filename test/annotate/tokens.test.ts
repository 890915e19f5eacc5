import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {tokenise} from '../../src/annotate/tokens.ts';

const words = (text: string): string =>
  tokenise(text)
    .map(token => token.text)
    .join(' | ');

describe('tokenise', () => {
  test.each([
    ['marks are tokens', '“Stop,” he said.', '“ | Stop | , | ” | he | said | .'],
    ['straight and single marks', `'Yes' and "no"`, `' | Yes | ' | and | " | no | "`],
    ['two typewriter marks are one', "``Stop,'' he said", "`` | Stop | , | '' | he | said"],
    ['a possessive ending stands alone', "Mara’s and Ann's", "Mara | ’s | and | Ann | 's"],
    ['an apostrophe stays inside', "O’Neill didn't", "O’Neill | didn't"],
    ['a plural possessive leaves its mark', 'the dogs’ day', 'the | dogs | ’ | day'],
    ['titles keep their stop', 'Mr. Dee, Gov. Lee', 'Mr. | Dee | , | Gov. | Lee'],
    ['but a verb does not', 'He sat. So did Mt. Hood', 'He | sat | . | So | did | Mt. | Hood'],
    ['party and state', 'Rand, R-Ky., left', 'Rand | , | R-Ky. | , | left'],
    ['initials', 'J. R. Hart and J.K. Lowe', 'J. | R. | Hart | and | J.K. | Lowe'],
    ['I is no initial', 'You and I. Then', 'You | and | I | . | Then'],
    ['dotted abbreviations', 'the U.S. at 9 a.m. with a Ph.D.', 'the | U.S. | at | 9 | a.m. | with | a | Ph.D.'],
    ['a name set free of -based', 'the Oslo-based, U.S.-led firm', 'the | Oslo | -based | , | U.S. | -led | firm'],
    ['but not of other hyphens', 'Jean-Luc, mid-2024, well-based', 'Jean-Luc | , | mid-2024 | , | well-based'],
    ['numbers', '$3.5 million, 10,000 at 9:30, 5%', '$ | 3.5 | million | , | 10,000 | at | 9:30 | , | 5 | %'],
    ['a missing space', 'It fell.The rest', 'It | fell | . | The | rest'],
    ['numbers of houses', 'No. 10 said no. So', 'No. | 10 | said | no | . | So'],
    [
      'addresses',
      'See https://a.example/b?c. Or ann@b.example.',
      'See | https://a.example/b?c | . | Or | ann@b.example | .',
    ],
    ['runs', 'Well... no -- yes', 'Well | ... | no | -- | yes'],
    ['ampersands', 'AT&T & Co.', 'AT&T | & | Co.'],
    ['pictures', 'ok😀fine', 'ok | 😀 | fine'],
    ['wide letters', '𝒜b c', '𝒜b | c'],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test('lower-cased words have straight apostrophes', () => {
    expect(tokenise('DON’T')[0]!.lower).toBe("don't");
  });

  const prose = fc
    .array(
      fc.constantFrom(
        'Mr.',
        '“',
        '”',
        "'",
        '’',
        'a',
        'A',
        '.',
        '-',
        ' ',
        '\u00a0',
        '9',
        ',',
        's',
        '😀',
        '\ud83d',
        'é',
        '&',
      ),
    )
    .map(parts => parts.join(''));
  test.each([
    ['any text', fc.string({unit: 'binary'})],
    ['prose', prose],
  ])('the tokens rebuild %s but for its white space', (_, texts) => {
    fc.assert(
      fc.property(texts, text => {
        const tokens = tokenise(text);
        let at = 0;
        for (const token of tokens) {
          expect(text.slice(at, token.start).trim()).toBe('');
          expect(token.text).toBe(text.slice(token.start, token.end));
          expect(token.end).toBeGreaterThan(token.start);
          at = token.end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
