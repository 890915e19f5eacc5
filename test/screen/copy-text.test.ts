import {readFileSync, rmSync} from 'node:fs';
import {dirname} from 'node:path';
import {expect, test} from 'vitest';
import {copyText} from '../../src/screen/copy-text.ts';

function copied(text: string, isTmux = false): {readonly said: string; readonly written: string} {
  let written = '';
  const said = copyText(text, 'the quote', {isTmux, write: sequence => (written += sequence)});
  return {said, written};
}

const PLAIN = `\x1b]52;c;${Buffer.from('“No.”').toString('base64')}\x07`;

test('a text goes to the terminal', () => {
  expect(copied('“No.”')).toEqual({said: 'copied the quote', written: PLAIN});
});

test('in tmux it goes to tmux and, wrapped with every ESC doubled, through it', () => {
  expect(copied('“No.”', true).written).toBe(`${PLAIN}\x1bPtmux;${PLAIN.replaceAll('\x1b', '\x1b\x1b')}\x1b\\`);
});

test('one too long for a terminal goes to a file, and its path is told', () => {
  const long = 'wörd '.repeat(12_000);
  const {said, written} = copied(long);
  expect(written).toBe('');
  const path = /^too long to copy: (.+) holds it$/.exec(said)![1]!;
  expect(readFileSync(path, 'utf8')).toBe(`${long}\n`);
  rmSync(dirname(path), {recursive: true});
});
