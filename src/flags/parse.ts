import {DEFAULTS, type Options} from './options.ts';

/**
 * Reads the command line.
 *
 * A string instead of options is what is wrong with it, one line for stderr. The parser and the table of flags are loaded
 * only where there is a flag: opening a file must not wait for it.
 */
export async function parseFlags(argv: readonly string[]): Promise<Options | string> {
  if (!argv.some(word => word.startsWith('-') && word !== '-')) return {...DEFAULTS, inputs: argv};
  const {parseWords} = await import('./parse-words.ts');
  return parseWords(argv);
}
