import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {cleanLine, cleanLines, cleanText, isPlain, unifyLines} from '../../src/load/clean-text.ts';

const HARMFUL =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Cs}|\p{Noncharacter_Code_Point}/u;

describe('cleanText', () => {
  test.each([
    ['plain text stays as it is', 'Ann said “no” – naïvely, at 5′.', 'Ann said “no” – naïvely, at 5′.'],
    ['a complete CSI sequence goes whole', 'red \x1b[31mtext\x1b[0m', 'red text'],
    ['one in C1 form too', 'red \x9b31mtext\x9bm', 'red text'],
    ['an incomplete one loses only its ESC', 'he \x1b[31', 'he [31'],
    ['a lone ESC vanishes', 'a father\x1b — then', 'a father — then'],
    ['an ended OSC goes with its payload', 'copy \x1b]52;c;ZXZpbA==\x07 end', 'copy  end'],
    ['ended by ST as well', '\x1b]8;;http://e.example/\x1b\\link\x1b]8;;\x1b\\', 'link'],
    ['an unended OSC swallows nothing', 'a \x1b]0;title and the rest', 'a ]0;title and the rest'],
    ['nor one that ends on another line', 'a \x1b]0;one\ntwo\x07 b', 'a ]0;one\ntwo b'],
    ['nor one that ends after 4 KB', `\x1b]0;${'x'.repeat(5000)}\x07`, `]0;${'x'.repeat(5000)}`],
    ['DCS, APC, PM and SOS go as OSC does', '\x1bPq#0\x1b\\\x1b_Ga=T\x1b\\\x1b^pm\x1b\\\x1bXs\x1b\\.', '.'],
    ['what is left after a removal cannot act', '\x1b\x1b[0m[31m', '[31m'],
    ['bidi controls go, right-to-left letters stay', '\u202eשלום\u202c \u2067a\u2069', 'שלום a'],
    ['zero-width characters do not split a word', 'Ko\u200bwal\u2060ski\ufeff', 'Kowalski'],
    ['a joiner stays within an emoji', '👩\u200d🚒', '👩\u200d🚒'],
    ['and in Devanagari', 'क्\u200dष', 'क्\u200dष'],
    ['but not between Latin letters', 'tit\u200dle', 'title'],
    ['tag characters go', 'a\u{e0041}b', 'ab'],
    ['noncharacters go', 'a\uffffb\ufdd0', 'ab'],
    ['a lone surrogate becomes a replacement character', 'a\ud800b', 'a\ufffdb'],
    ['stacked marks are cut at twelve', `e${'\u0301'.repeat(200)}!`, `e${'\u0301'.repeat(12)}!`],
    ['line breaks and tabs stay', 'a\tb\nc', 'a\tb\nc'],
  ])('%s', (_, dirty, clean) => {
    expect(cleanText(dirty)).toBe(clean);
  });

  const nasty = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        '\x1b',
        '[',
        ']',
        '\x9b',
        '\x9d',
        '\x07',
        '\\',
        ';',
        '3',
        'm',
        '\n',
        '\r',
        '\u202e',
        '\u200d',
        '\ud83d',
        '👩',
      ),
      fc.integer({min: 0, max: 0xffff}).map(code => String.fromCharCode(code)),
    ),
    maxLength: 60,
  });

  test('no control, bidi or broken character passes, whatever the string; cleaning twice changes nothing', () => {
    fc.assert(
      fc.property(nasty, text => {
        const clean = cleanText(unifyLines(text));
        expect(cleanLines(text)).toBe(clean);
        expect(clean).not.toMatch(HARMFUL);
        expect(cleanText(clean)).toBe(clean);
      }),
      {numRuns: 3000},
    );
  });

  test('a field of one line has no break of any kind', () => {
    fc.assert(
      fc.property(nasty, text => {
        const line = cleanLine(text);
        if (line !== null) expect(line).not.toMatch(/[\n\t\r\v\f\x85\u2028\u2029]|^\s|\s$|\s{2}/);
      }),
      {numRuns: 2000},
    );
  });

  test('what is plain is clean, on one line and evenly spaced', () => {
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string({unit: fc.constantFrom('a', ' ', '”', '\t', '\n', '\xa0')})), text => {
        if (isPlain(text)) expect(cleanLines(text).replace(/[ \t\n]+/g, ' ')).toBe(text);
      }),
      {numRuns: 2000},
    );
    expect(isPlain('“Naïve – at 5′,” she said.')).toBe(true);
  });

  test('a megabyte of sequence beginnings is cleaned at once', () => {
    for (const opening of ['\x1b]', '\x9d', '\x1b[', '\x9b', '\x1bP']) {
      expect(cleanText(opening.repeat(500_000))).not.toMatch(HARMFUL);
    }
  });
});

test.each([
  ['a\r\nb\rc', 'a\nb\nc'],
  ['a\x85b\u2028c\vd', 'a\nb\nc\nd'],
  ['a\u2029b\fc', 'a\n\nb\n\nc'],
])('unifyLines(%j)', (text, unified) => {
  expect(unifyLines(text)).toBe(unified);
});
