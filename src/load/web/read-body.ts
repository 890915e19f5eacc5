import type {IncomingMessage} from 'node:http';
import type {Transform} from 'node:stream';
import {createBrotliDecompress, createGunzip, createInflate} from 'node:zlib';
import {LoadError} from '../load-error.ts';

/** How much has come of how much; null where the server does not say. */
export interface Progress {
  readonly received: number;
  readonly total: number | null;
}

const LARGEST = 10 * 1024 * 1024;
const TOO_LARGE = 'sends more than 10 MB';

/** Reads a response's body, decompressed, up to 10 MB; throws a LoadError (without the address) beyond. */
export async function readBody(
  response: IncomingMessage,
  onProgress?: (progress: Progress) => void,
): Promise<Uint8Array> {
  const total = Number(response.headers['content-length'] ?? Number.NaN);
  if (total > LARGEST) throw new LoadError(TOO_LARGE);
  let received = 0;
  response.on('data', (chunk: Buffer) => {
    received += chunk.length;
    onProgress?.({received, total: Number.isNaN(total) ? null : total});
  });
  const decompress = decompressor(response.headers['content-encoding'] ?? '');
  const stream = decompress ? response.pipe(decompress) : response;
  // A pipe does not carry errors: without this a cut connection would leave the decompressor waiting.
  response.once('error', error => stream.destroy(error));
  response.once('aborted', () => stream.destroy(new Error('the connection was cut')));
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length > LARGEST) throw new LoadError(TOO_LARGE);
  }
  return Buffer.concat(chunks);
}

function decompressor(encoding: string): Transform | null {
  switch (encoding.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      return null;
  }
}
