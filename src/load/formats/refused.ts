import {LoadError} from '../load-error.ts';
import type {Look} from '../look.ts';
import {quoteName} from '../quote-name.ts';
import type {Source} from '../source.ts';

/** Says what an input is that we do not read. */
export function parse({input}: Source, {kind, binary}: Look): never {
  const name = input === '-' ? 'standard input' : quoteName(input ?? 'the bundled article');
  if (kind)
    throw new LoadError(`${name} is ${/^(?:[AEIOaeio]|RTF|MP|XML)/.test(kind) ? 'an' : 'a'} ${kind}, not an article`);
  throw new LoadError(`${name} is ${binary ? 'binary data' : 'JSON data'}, not an article`);
}
