import {inflateRawSync} from 'node:zlib';

/** A zip archive: the names in it, and a way to read one of them. */
export interface Zip {
  readonly names: readonly string[];
  /** Unpacks an entry; null where there is none or it is broken. Throws a RangeError where it unpacks to too much. */
  read(name: string): Uint8Array | null;
}

interface Entry {
  readonly method: number;
  readonly size: number;
  readonly offset: number;
}

const MOST_ENTRIES = 20_000;
const LARGEST_ENTRY = 16 * 1024 * 1024;
const LARGEST_IN_ALL = 64 * 1024 * 1024;

/**
 * Opens a zip archive by its central directory; null where it has none.
 *
 * A small reader, because that is all a book or document needs: no encryption, no parts, no zip64. Sizes that the archive
 * claims are not believed: unpacking stops at 16 MB an entry and 64 MB in all.
 */
export function openZip(bytes: Uint8Array): Zip | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view);
  if (!entries) return null;
  let left = LARGEST_IN_ALL;
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      if (!entry || entry.offset + 30 > bytes.length) return null;
      const start =
        entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
      const packed = bytes.subarray(start, start + entry.size);
      const unpacked =
        entry.method === 0 ? packed : entry.method === 8 ? inflate(packed, Math.min(LARGEST_ENTRY, left)) : null;
      left -= unpacked?.length ?? 0;
      return unpacked;
    },
  };
}

function inflate(packed: Uint8Array, maxOutputLength: number): Uint8Array | null {
  try {
    return inflateRawSync(packed, {maxOutputLength: Math.max(1, maxOutputLength)});
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new RangeError('unpacks to too much');
    return null;
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Entry> | null {
  const end = findEnd(view);
  if (end === null) return null;
  const count = Math.min(view.getUint16(end + 10, true), MOST_ENTRIES);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count && at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50; i++) {
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record stands last, before a comment of at most 64 KB. */
function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return null;
}
