import {expect, test} from 'vitest';
import {DEFAULTS} from '../../src/flags/options.ts';
import {parseFlags} from '../../src/flags/parse.ts';

test.each([
  [[], {}],
  [['a.txt', '-'], {inputs: ['a.txt', '-']}],
  [['--json', 'a.txt', 'b.txt'], {format: 'json', inputs: ['a.txt', 'b.txt']}],
  [['--speaker', 'Ortiz', '--search=two words'], {speaker: 'Ortiz', search: 'two words'}],
  [['--search', '2025'], {search: '2025'}],
  [['--theme', 'dark', '--ascii', '--screen-reader'], {theme: 'dark', ascii: true, screenReader: true}],
  [['-h'], {about: 'help'}],
  [['--user-agent', 'me'], {userAgent: 'me'}],
  [['--no-state', '--corrections', 'c.json'], {state: false, corrections: 'c.json'}],
  [['--json', '--', '--odd-name.txt'], {format: 'json', inputs: ['--odd-name.txt']}],
])('%j', async (argv, expected) => {
  expect(await parseFlags(argv)).toEqual({...DEFAULTS, ...expected});
});

test('two formats at once are wrong usage', async () => {
  expect(await parseFlags(['--json', '--csv'])).toBe('--json and --csv exclude each other');
});
