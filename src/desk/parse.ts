import type {Span} from '../model/annotation.ts';
import type {Place} from '../model/place.ts';
import type {Correction, QuoteKey} from './correction.ts';

/** Readers of what was written to a file: anything may stand there, so each gives null for what is not of its shape. */

type Fields = Readonly<Record<string, unknown>>;

export const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;

export const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const countOf = (value: unknown): number | null =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : null;

/** The items of a list that have the shape; those that have not are dropped. */
export const listOf = <Item>(value: unknown, parse: (item: unknown) => Item | null): readonly Item[] =>
  Array.isArray(value) ? value.map(parse).filter(item => item !== null) : [];

export function parsePlace(value: unknown): Place | null {
  const fields = fieldsOf(value);
  const block = countOf(fields?.block);
  const offset = countOf(fields?.offset);
  return block === null || offset === null ? null : {block, offset};
}

function parseSpan(value: unknown): Span | null {
  const fields = fieldsOf(value);
  const block = countOf(fields?.block);
  const start = countOf(fields?.start);
  const end = countOf(fields?.end);
  return block === null || start === null || end === null || end < start ? null : {block, start, end};
}

export function parseQuoteKey(value: unknown): QuoteKey | null {
  const fields = fieldsOf(value);
  const text = textOf(fields?.text);
  const spans = listOf(fields?.spans, parseSpan);
  return text === null || spans.length === 0 ? null : {spans, text};
}

export function parseCorrection(value: unknown): Correction | null {
  const fields = fieldsOf(value);
  if (!fields) return null;
  const quote = parseQuoteKey(fields.quote);
  const [from, into, alias] = [textOf(fields.from), textOf(fields.into), textOf(fields.alias)];
  switch (fields.what) {
    case 'speaker':
      if (!quote || (fields.speaker !== null && textOf(fields.speaker) === null)) return null;
      return {what: 'speaker', quote, speaker: textOf(fields.speaker)};
    case 'strike':
      return quote && {what: 'strike', quote};
    case 'merge':
      return from === null || into === null ? null : {what: 'merge', from, into};
    case 'split':
      return alias === null || from === null ? null : {what: 'split', alias, from};
    default:
      return null;
  }
}
