import {readSync} from 'node:fs';
import {LoadError} from './load-error.ts';
import {quoteName} from './quote-name.ts';

/** Nothing anybody reads is larger; a terabyte of log would only fill the memory. */
const LARGEST = 256 * 1024 * 1024;

/**
 * Reads an open file until its end; throws a LoadError beyond 256 MB.
 *
 * The size is what was promised, and only that: a file may grow or shrink meanwhile, and those of `/proc` claim to be
 * empty.
 */
export function readAll(file: number, size: number, path: string): Uint8Array {
  let buffer = Buffer.allocUnsafe(Math.min(size, LARGEST) + 1);
  let length = 0;
  for (;;) {
    const read = readSync(file, buffer, length, buffer.length - length, null);
    if (read === 0) return buffer.subarray(0, length);
    length += read;
    if (length > LARGEST) throw new LoadError(`${quoteName(path)} is larger than 256 MB`);
    if (length === buffer.length) buffer = Buffer.concat([buffer], Math.min(buffer.length * 2 + 65_536, LARGEST + 1));
  }
}
