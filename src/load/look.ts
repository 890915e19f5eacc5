import {decode} from './decode.ts';
import {looksBinary, sniffBytes} from './sniff.ts';
import type {Source} from './source.ts';

/** What a first look at an input's bytes shows. */
export interface Look {
  /** What its first bytes say it is (`pdf`, `zip`, “PNG image”); null for text. */
  readonly kind: string | null;
  /** Its text; empty where it is none. */
  readonly text: string;
  /** What a reader should know of the decoding. */
  readonly notices: readonly string[];
  /** It was taken for text and is not. */
  readonly binary: boolean;
}

/** Looks at an input: its first bytes, and its text if it is one. Whatever is not clean text afterwards is the format's matter. */
export async function lookAt(source: Source): Promise<Look> {
  const kind = sniffBytes(source.bytes);
  if (kind) return {kind, text: '', notices: [], binary: false};
  const {text, notice} = await decode(source.bytes, source);
  return {kind: null, text, notices: notice ? [notice] : [], binary: looksBinary(text)};
}
