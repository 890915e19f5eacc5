import {constants, gunzipSync} from 'node:zlib';
import type {Parsed} from '../draft.ts';
import {LoadError} from '../load-error.ts';
import {parseSource} from '../parse-source.ts';
import {quoteName} from '../quote-name.ts';
import {extensionOf, type Source} from '../source.ts';

const LARGEST = 64 * 1024 * 1024;
const SMALLEST_CAP = 1024 * 1024;
/** Text packs to a twentieth at best; what unpacks to more than this many times its size is a bomb. */
const MOST_RATIO = 200;

/** Unpacks a gzip file, within bounds, and reads what is in it; one that was cut short gives what there is. */
export async function parse(source: Source): Promise<Parsed> {
  const {bytes, cut} = unpack(source);
  const input = source.input?.replace(/\.gz$/i, '') ?? null;
  const parsed = await parseSource({...source, bytes, extension: extensionOf(input ?? '')}, {unpacked: true});
  const notice = 'the gzip file is cut short: what follows the cut is missing';
  if (cut && parsed.drafts.every(draft => draft.blocks.length === 0)) {
    throw new LoadError(`${quoteName(source.input ?? '-')} is a gzip file that was cut short`);
  }
  return cut
    ? {...parsed, drafts: parsed.drafts.map(draft => ({...draft, notices: [notice, ...draft.notices]}))}
    : parsed;
}

function unpack({bytes, input}: Source): {bytes: Uint8Array; cut: boolean} {
  const maxOutputLength = Math.min(LARGEST, Math.max(SMALLEST_CAP, bytes.length * MOST_RATIO));
  try {
    return {bytes: gunzipSync(bytes, {maxOutputLength}), cut: false};
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    const name = quoteName(input ?? '-');
    if (code === 'ERR_BUFFER_TOO_LARGE')
      throw new LoadError(`${name} unpacks to more than ${Math.ceil(maxOutputLength / SMALLEST_CAP)} MB`);
    if (code !== 'Z_BUF_ERROR') throw new LoadError(`${name} is a broken gzip file`);
    return {bytes: gunzipSync(bytes, {maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH}), cut: true};
  }
}
