import {expect, test} from 'vitest';
import {progressLine} from '../../src/progress-line.ts';

test.each([
  [true, 'xterm', '\r\x1b[Khalf\r\x1b[K'],
  [true, undefined, '\r\x1b[Khalf\r\x1b[K'],
  [true, 'dumb', ''],
  [false, 'xterm', ''],
])('on a terminal: %s, of the kind %s', (isTTY, term, expected) => {
  let written = '';
  const line = progressLine(() => ({isTTY, write: text => (written += text)}), term);
  line.show('half');
  line.show('half');
  line.clear();
  expect(written).toBe(expected);
});
