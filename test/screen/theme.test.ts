import {expect, test} from 'vitest';
import {paintRows} from '../../src/screen/paint.ts';
import {painted, THEMES, wantsColour} from '../../src/screen/theme.ts';
import {type Role, seg} from '../../src/view/row.ts';

test.each([
  ['auto', {}, true],
  ['auto', {NO_COLOR: '1'}, false],
  ['auto', {NO_COLOR: ''}, true],
  ['auto', {NO_COLOR: '1', FORCE_COLOR: '1'}, false],
  ['auto', {FORCE_COLOR: '0'}, false],
  ['auto', {TERM: 'dumb'}, false],
  ['auto', {TERM: 'dumb', FORCE_COLOR: '1'}, true],
  ['always', {NO_COLOR: '1'}, true],
  ['never', {FORCE_COLOR: '3'}, false],
] as const)('--color=%s with %j', (color, env, expected) => {
  expect(wantsColour(color, env)).toBe(expected);
});

test('without colours no theme sends a colour', () => {
  const roles = Object.keys(THEMES.terminal) as Role[];
  const row = roles.map(role => seg('x', role));
  const codes = [...painted(row, THEMES.none).matchAll(/\x1b\[([\d;]*)m/g)].flatMap(match => match[1]!.split(';'));
  expect(codes.every(code => ['0', '1', '4', '7'].includes(code))).toBe(true);
});

test('neighbours that look alike share one sequence', () => {
  expect(painted([seg('a', 'key'), seg('b', 'key'), seg('c')], THEMES.none)).toBe('\x1b[1mab\x1b[0mc');
});

test('only rows that changed are written', () => {
  const out = paintRows(['one', 'two', 'three'], ['one', 'TWO', 'three']);
  expect(out).toContain('\x1b[2;1H\x1b[0mTWO');
  expect(out).not.toContain('one');
  expect(out).not.toContain('three');
});

test('nothing is written where nothing changed', () => {
  expect(paintRows(['one', 'two'], ['one', 'two'])).toBe('');
});

test('nothing in an article can act on the terminal', () => {
  const hostile = 'a\x1b]0;owned\x07b\x9b31mc\x1b[2Jd\u202Ee\r\nf';
  const line = painted([seg(hostile)], THEMES.none);
  expect(line).not.toMatch(/[\x00-\x1f\x7f-\x9f\u202e]/);
  expect(line).toContain('owned');
});
