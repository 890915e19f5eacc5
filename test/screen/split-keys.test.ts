import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Message} from '../../src/app/message.ts';
import {openKeySplitter} from '../../src/screen/split-keys.ts';

const keysOf = (messages: readonly Message[]): string[] =>
  messages.map(message => (message.type === 'key' ? message.key : JSON.stringify(message)));

const keys = (...chunks: readonly string[]): string[] => {
  const splitter = openKeySplitter();
  const messages = chunks.flatMap(chunk => splitter.push(chunk));
  return keysOf([...messages, ...splitter.flush()]);
};

describe('split keys', () => {
  test.each([
    ['jjj', ['j', 'j', 'j']],
    ['\x1b[B\x1b[B\x1b[B', ['down', 'down', 'down']],
    ['\r', ['enter']],
    ['\t\x1b[Z', ['tab', 'shift+tab']],
    ['\x7f', ['backspace']],
    ['\x03', ['ctrl+c']],
    ['\x04\x15\x10', ['ctrl+d', 'ctrl+u', 'ctrl+p']],
    ['\x1b[1;3D\x1b\x1b[C', ['alt+left', 'alt+right']],
    ['\x1bOA', ['up']],
    ['\x1b[5~\x1b[6~', ['pageup', 'pagedown']],
    ['é', ['é']],
    ['e\u0301', ['e\u0301']],
    ['👩‍👩‍👧x', ['👩‍👩‍👧', 'x']],
    ['\x1b', ['esc']],
    ['\x1bq', ['alt+q']],
    ['\x1b[105;5u', ['ctrl+i']],
    ['\x1b[13u', ['enter']],
    ['\x1b[?62;c', []],
    ['\x1b[12;40R', []],
    ['\x1b[1;5P', ['ctrl+f1']],
  ])('%j', (input, expected) => {
    expect(keys(input)).toEqual(expected);
  });

  test('a pasted text is one message, whatever stands in it', () => {
    const splitter = openKeySplitter();
    expect(splitter.push('\x1b[200~q\x1b[A\r')).toEqual([]);
    expect(splitter.push('x\x1b[201~j')).toEqual([
      {type: 'paste', text: 'q\x1b[A\rx'},
      {type: 'key', key: 'j'},
    ]);
  });

  test('a click and the wheel are read where they are', () => {
    const splitter = openKeySplitter();
    expect(splitter.push('\x1b[<0;3;5M\x1b[<0;3;5m\x1b[<65;1;1M')).toEqual([
      {type: 'mouse', what: 'press', column: 2, row: 4},
      {type: 'mouse', what: 'wheel-down', column: 0, row: 0},
    ]);
  });

  test('an Esc that may begin a sequence is held back until it is known', () => {
    const splitter = openKeySplitter();
    expect(splitter.push('\x1b')).toEqual([]);
    expect(splitter.isWaiting()).toBe(true);
    expect(splitter.push('[A')).toEqual([{type: 'key', key: 'up'}]);
    expect(splitter.isWaiting()).toBe(false);
  });

  const piece = fc.constantFrom(
    'j',
    '\x1b[A',
    '\x1b[1;3D',
    '\r',
    '\x1bOB',
    'é',
    '日',
    '\x1b[200~ab\x1b[201~',
    '\x1b[<0;3;5M',
  );

  test('where the terminal cuts what it sends does not matter', () => {
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 12}), fc.nat(), (pieces, seed) => {
        const whole = pieces.join('');
        const at = whole.length ? seed % whole.length : 0;
        expect(keys(whole.slice(0, at), whole.slice(at))).toEqual(keys(whole));
      }),
    );
  });

  test('no input throws or is kept for ever', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), input => {
        const splitter = openKeySplitter();
        splitter.push(input);
        splitter.flush();
        expect(splitter.isWaiting()).toBe(false);
      }),
    );
  });
});
