import {expect, test} from 'vitest';
import {checkFlags} from '../../src/flags/check.ts';

test.each<[string[], string | null]>([
  [['--json', 'a.txt'], null],
  [['a.txt', '--speaker', 'Ortiz'], null],
  [['--speaker=Ortiz'], null],
  [['-'], null],
  [['--', '--jsno'], null],
  [['--speaker', '-ish'], null],
  [['--jsno'], 'unknown flag --jsno; did you mean --json?'],
  [['--screen'], 'unknown flag --screen; did you mean --screen-reader?'],
  [['--zzzzzzzz'], 'unknown flag --zzzzzzzz; --help lists the flags'],
  [['-x'], 'unknown flag -x; did you mean -h?'],
  [['--json=yes'], '--json takes no value'],
  [['--speaker'], '--speaker needs a value: --speaker NAME'],
  [['--speaker', '--json'], '--speaker needs a value: --speaker NAME'],
  [['--search='], '--search needs a value that is not empty'],
  [['--theme', 'pink'], '--theme takes terminal, dark, light, contrast or none, not “pink”'],
  [['--at', '¶12'], null],
  [['--at', 'quote:0'], null],
  [['--at', 'the end'], '--at does not know “the end”'],
  [['--encoding', 'windows-1252'], null],
  [['--encoding', 'latin-nine'], '--encoding does not know “latin-nine”'],
])('%j', (argv, expected) => {
  expect(checkFlags(argv)).toBe(expected);
});
