import type {Desk, KeptCorrection, Mark} from './desk.ts';
import {fieldsOf, listOf, parseCorrection, parsePlace, parseQuoteKey, textOf} from './parse.ts';

const SCHEMA = 1;

/** A desk as it is written to its file. */
export const writeDesk = (desk: Desk): string => `${JSON.stringify({schema: SCHEMA, ...desk}, null, 1)}\n`;

/** A desk from the text of its file; null where the file is broken or of a later version. */
export function readDesk(text: string): Desk | null {
  let fields: Readonly<Record<string, unknown>> | null;
  try {
    fields = fieldsOf(JSON.parse(text));
  } catch {
    return null;
  }
  const hash = textOf(fields?.hash);
  if (!fields || fields.schema !== SCHEMA || hash === null) return null;
  const trail = fieldsOf(fields.trail);
  const [kind, key] = [textOf(trail?.kind), textOf(trail?.key)];
  return {
    hash,
    title: textOf(fields.title),
    input: textOf(fields.input),
    place: parsePlace(fields.place),
    trail: kind === null || key === null ? null : {kind, key},
    marks: listOf(fields.marks, parseMark),
    corrections: listOf(fields.corrections, parseKept),
  };
}

function parseMark(value: unknown): Mark | null {
  const fields = fieldsOf(value);
  const id = textOf(fields?.id);
  const place = parsePlace(fields?.place);
  if (!fields || id === null || place === null) return null;
  return {
    id,
    letter: textOf(fields.letter),
    place,
    quote: parseQuoteKey(fields.quote),
    note: textOf(fields.note) ?? '',
  };
}

function parseKept(value: unknown): KeptCorrection | null {
  const fields = fieldsOf(value);
  const id = textOf(fields?.id);
  const correction = parseCorrection(fields?.correction);
  return id === null || correction === null ? null : {id, correction};
}
