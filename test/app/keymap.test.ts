import {describe, expect, test} from 'vitest';
import type {Command} from '../../src/app/commands/command.ts';
import {COMMANDS} from '../../src/app/commands/index.ts';
import {keymapOf, meaningOf} from '../../src/app/keymap.ts';
import {showKey} from '../../src/app/keys.ts';

const command = (id: string, keys: readonly string[], panes: Command['panes'] = ['text']): Command => ({
  id,
  group: 'Move',
  keys,
  panes,
  help: id,
  run: state => [state],
});

describe('the table of commands', () => {
  test('has no key twice in one place', () => {
    expect(() => keymapOf(COMMANDS)).not.toThrow();
  });

  test('has every id once', () => {
    const ids = COMMANDS.map(({id}) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('two commands on one key in one pane are an error, in two panes not', () => {
    expect(() => keymapOf([command('a', ['j']), command('b', ['j'])])).toThrow('the key j is both a and b in text');
    expect(() => keymapOf([command('a', ['j']), command('b', ['j'], ['quotes'])])).not.toThrow();
  });

  test('a key that begins a pair cannot be a command', () => {
    expect(() => keymapOf([command('a', ['m']), command('b', ['m {letter}'])])).toThrow('the key m begins');
  });
});

describe('what a key means', () => {
  const keymap = keymapOf([
    command('mark', ['m {letter}']),
    command('swap', ["' '"]),
    command('page', [' ']),
    command('type', ['{character}'], ['search']),
  ]);
  const idOf = (context: 'text' | 'search', pending: string | null, key: string): string | null => {
    const meaning = meaningOf(keymap, context, pending, key);
    return meaning && ('command' in meaning ? meaning.command.id : `${meaning.pending} …`);
  };

  test.each([
    ['text', null, 'm', 'm …'],
    ['text', 'm', 'a', 'mark'],
    ['text', 'm', '1', null],
    ['text', 'm', 'esc', null],
    ['text', null, "'", "' …"],
    ['text', "'", "'", 'swap'],
    ['text', null, ' ', 'page'],
    ['text', null, 'z', null],
    ['search', null, 'z', 'type'],
    ['search', null, ' ', 'type'],
    ['search', null, '日', 'type'],
    ['search', null, 'enter', null],
    ['search', null, 'ctrl+x', null],
  ] as const)('in %s after %s: %s', (context, pending, key, expected) => {
    expect(idOf(context, pending, key)).toBe(expected);
  });
});

test.each([
  ['ctrl+d', '^D'],
  ['alt+left', 'Alt-←'],
  ['shift+tab', 'Shift-Tab'],
  [' ', 'Space'],
  ['+', '+'],
  ['m {letter}', 'm letter'],
  ["' '", "''"],
])('%s is written %s', (key, expected) => {
  expect(showKey(key)).toBe(expected);
});
