import type {Parsed} from './draft.ts';
import {FORMATS} from './formats/index.ts';
import {LoadError} from './load-error.ts';
import {lookAt} from './look.ts';
import {quoteName} from './quote-name.ts';
import type {Source} from './source.ts';

export interface ParseOptions {
  /** It came out of an archive: another archive in it is not unpacked. */
  readonly unpacked?: boolean;
  /** We are in a worker with limits already. */
  readonly guarded?: boolean;
}

/**
 * Finds out what an input is and parses it, risky formats in a worker with limits.
 *
 * Rejects with a LoadError where it is nothing we read, or where its parser fails, whatever it fails with.
 */
export async function parseSource(
  source: Source,
  {unpacked = false, guarded = false}: ParseOptions = {},
): Promise<Parsed> {
  const look = await lookAt(source);
  const name = source.input === '-' ? 'standard input' : quoteName(source.input ?? 'the bundled article');
  if (look.kind === null && !look.binary && isBlank(look.text)) throw new LoadError(`${name} is empty`);
  const format = FORMATS.find(candidate => candidate.matches(look, source.extension))!;
  if (unpacked && format.name === 'gzip') throw new LoadError(`${name} is an archive in an archive`);
  if (format.risky && !guarded) return (await import('./parse-in-worker.ts')).parseInWorker(source, name);
  try {
    const {parse} = await format.open();
    const parsed = await parse(source, look);
    if (look.notices.length === 0) return parsed;
    return {...parsed, drafts: parsed.drafts.map(draft => ({...draft, notices: [...look.notices, ...draft.notices]}))};
  } catch (error) {
    throw error instanceof LoadError ? error : new LoadError(`${name} cannot be read as ${format.name}`);
  }
}

/** A plain first sign tells most texts apart: the other pattern is long in being compiled. */
const isBlank = (text: string): boolean =>
  !/^\s*[!-~]/.test(text) && /^[\s\p{Default_Ignorable_Code_Point}\p{Cc}]*$/u.test(text);
