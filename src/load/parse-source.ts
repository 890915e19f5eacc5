import {decode} from './decode.ts';
import type {Parsed} from './draft.ts';
import {parsePlainText} from './formats/plain-text.ts';
import {LoadError} from './load-error.ts';
import {quoteName} from './quote-name.ts';
import {looksBinary, sniffBytes} from './sniff.ts';
import type {Source} from './source.ts';

/** Finds out what an input is and parses it; rejects with a LoadError where that is nothing we read. */
export async function parseSource(source: Source): Promise<Parsed> {
  const name = source.input === '-' ? 'standard input' : quoteName(source.input ?? 'the bundled article');
  const kind = sniffBytes(source.bytes);
  if (kind) throw new LoadError(`${name} is ${/^[aeiouAEIOU]|^RTF/.test(kind) ? 'an' : 'a'} ${kind}, not an article`);
  const {text, notice} = await decode(source.bytes, source);
  if (looksBinary(text)) throw new LoadError(`${name} is binary data, not an article`);
  if (text.trim() === '') throw new LoadError(`${name} is empty`);
  const draft = parsePlainText(text);
  return {title: null, drafts: [{...draft, notices: notice ? [notice, ...draft.notices] : draft.notices}]};
}
