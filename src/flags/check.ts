import {closest} from './closest.ts';
import {FLAGS, type Flag} from './table.ts';

const BY_NAME = new Map<string, Flag>(
  FLAGS.flatMap((flag: Flag): [string, Flag][] => [
    [`--${flag.on ? 'no-' : ''}${flag.name}`, flag],
    ...(flag.short ? [[`-${flag.short}`, flag] as [string, Flag]] : []),
  ]),
);

/**
 * What is wrong with the flags of a command line, as one line for stderr; null where nothing is.
 *
 * It goes before the parser, which would take an unknown flag in silence or end the program in its own words.
 */
export function checkFlags(argv: readonly string[]): string | null {
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index]!;
    if (word === '--') return null;
    if (!word.startsWith('-') || word === '-') continue;
    const [name, given] = splitOnce(word);
    const flag = BY_NAME.get(name);
    if (!flag) return unknown(name);
    if (flag.value === null) {
      if (given !== null) return `${name} takes no value`;
      continue;
    }
    const value = given ?? argv[++index];
    if (value === undefined || (given === null && BY_NAME.has(splitOnce(value)[0])))
      return `${name} needs a value: ${name} ${flag.value}`;
    if (value === '') return `${name} needs a value that is not empty`;
    if (flag.choices && !flag.choices.includes(value)) return `${name} takes ${either(flag.choices)}, not “${value}”`;
    if (flag.takes?.(value) === false) return `${name} does not know “${value}”`;
  }
  return null;
}

function unknown(name: string): string {
  const near = closest(name, [...BY_NAME.keys()]);
  return `unknown flag ${name}${near ? `; did you mean ${near}?` : '; --help lists the flags'}`;
}

function splitOnce(word: string): readonly [string, string | null] {
  const at = word.indexOf('=');
  return at < 0 ? [word, null] : [word.slice(0, at), word.slice(at + 1)];
}

const either = (choices: readonly string[]): string => `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
