import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {splitSentences} from '../../src/annotate/sentences.ts';
import {tokenise} from '../../src/annotate/tokens.ts';

const cut = (text: string): string[] => splitSentences(tokenise(text)).map(({start, end}) => text.slice(start, end));

describe('splitSentences', () => {
  // The expected cuts are drawn as bars.
  test.each([
    ['It rained. | We left.'],
    ['Mr. Dee met Sen. Lowe, R-Ky., on Jan. 3. | They talked.'],
    ['He came back to the U.S. | The end was near.'],
    ['The U.S. Senate met at 9 a.m. Monday.'],
    ['He works at Acme Inc. | The firm grows.'],
    ['Acme Inc. Chairman Lee left.'],
    ['“We won.” | He left.'],
    ['“We won,” he said. | “It was hard.”'],
    ['“We won!” he said.'],
    ['"We won." | "We lost."'],
    ['“Why?” | The reason is plain.'],
    ['“Why?” Ann Jones asked. | She left.'],
    ['“Why?” asked Jones.'],
    ['“We won.” he said.'],
    ['He came (at 9 a.m.) and left.'],
    ['(So it goes.) | Next came Lee.'],
    ['It cost 3.5 million. | Then 4.'],
    ['Well ... he left.'],
    ['Well … | Then he left.'],
    ['It fell 3 percent.The rest rose.', 'It fell 3 percent.', 'The rest rose.'],
    ['No. 10 said no. | He nodded.'],
    ['J. R. Hart Jr. spoke.'],
    ['1. First things. | 2. Second things.', '1. First things.', '2. Second things.'],
    ["``Stop it,'' he said. | ''Now.'' | She left."],
    ['Why? | Because.'],
    ['Plan B. | Then he left.'],
    ['A heading without a stop'],
    ['He said: “I am. | You are.” | Then they left.'],
  ])('%s', (drawn, ...parts) => {
    const expected = parts.length > 0 ? parts : drawn.split(' | ');
    expect(
      cut(parts.length > 0 ? parts.join(drawn.includes('.The') ? '' : ' ') : drawn.replaceAll(' | ', ' ')),
    ).toEqual(expected);
  });

  test('sentences tile the tokens', () => {
    const unit = fc.constantFrom(
      'Mr.',
      'He',
      'said',
      '.',
      '.”',
      '“',
      '!',
      '?',
      '...',
      ' ',
      ' (',
      ')',
      '1',
      "''",
      'U.S.',
      ', ',
    );
    fc.assert(
      fc.property(fc.array(unit), parts => {
        const tokens = tokenise(parts.join(''));
        let next = 0;
        for (const sentence of splitSentences(tokens)) {
          expect(sentence.first).toBe(next);
          expect(sentence.last).toBeGreaterThan(sentence.first);
          expect(sentence.start).toBe(tokens[sentence.first]!.start);
          expect(sentence.end).toBe(tokens[sentence.last - 1]!.end);
          next = sentence.last;
        }
        expect(next).toBe(tokens.length);
      }),
    );
  });
});
