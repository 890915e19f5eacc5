import {createReadStream} from 'node:fs';
import {LoadError} from './load-error.ts';

const LARGEST = 256 * 1024 * 1024;

/** Reads standard input to its end, and leaves the descriptor open. */
export async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of createReadStream('', {fd: 0, autoClose: false})) {
      chunks.push(chunk as Buffer);
      length += (chunk as Buffer).length;
      if (length > LARGEST) throw new LoadError('standard input is larger than 256 MB');
    }
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw new LoadError(`cannot read standard input (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`);
  }
  return Buffer.concat(chunks);
}
