/** A text with what a reader should know of its decoding; null where all is as expected. */
export interface Decoded {
  readonly text: string;
  readonly notice: string | null;
}

/** What is known of a text's encoding from outside it. */
export interface EncodingHints {
  /** Said by the reader: overrules everything. */
  readonly encoding?: string | null;
  /** Said by the server. */
  readonly charset?: string | null;
}

/**
 * Decodes bytes to text; never throws, whatever the bytes.
 *
 * Asks in this order: the reader, a byte order mark, a pattern of NULs, whether it is valid UTF-8, the server, a
 * `<meta charset>` in the first 8 KB, a detector for unlabelled text (loaded only then), windows-1252. Validity comes
 * before labels because pages mislabel UTF-8 far more often than another encoding is valid UTF-8 by chance.
 */
export async function decode(bytes: Uint8Array, hints: EncodingHints = {}): Promise<Decoded> {
  const said = hints.encoding ? decoderFor(hints.encoding) : null;
  if (said) return {text: said.decode(bytes), notice: null};
  const certain = decodeUnicode(bytes);
  if (certain) return certain;
  const labelled = decoderFor(hints.charset) ?? decoderFor(metaCharset(bytes));
  if (labelled && labelled.encoding !== 'utf-8') return {text: labelled.decode(bytes), notice: null};
  if (mostlyUtf8(bytes)) return {text: new TextDecoder().decode(bytes), notice: 'some bytes are not valid UTF-8'};
  const guess = decoderFor(await detect(bytes));
  const decoder = guess ?? new TextDecoder('windows-1252');
  return {text: decoder.decode(bytes), notice: `decoded as ${decoder.encoding}`};
}

/** Decodes what is Unicode beyond doubt; null for everything else. Needs no detector, so it answers at once. */
export function decodeUnicode(bytes: Uint8Array): Decoded | null {
  const wide = byteOrder(bytes) ?? nulPattern(bytes);
  if (wide === 'utf-32le' || wide === 'utf-32be') return {text: decodeUtf32(bytes, wide === 'utf-32le'), notice: null};
  if (wide) return {text: new TextDecoder(wide).decode(bytes), notice: null};
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), notice: null};
  } catch {
    return null;
  }
}

function decoderFor(label: string | null | undefined): InstanceType<typeof TextDecoder> | null {
  if (!label) return null;
  try {
    return new TextDecoder(label.trim());
  } catch {
    return null;
  }
}

type Wide = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

function byteOrder(b: Uint8Array): Wide | null {
  if (b[0] === 0xff && b[1] === 0xfe) return b[2] === 0 && b[3] === 0 && b.length >= 4 ? 'utf-32le' : 'utf-16le';
  if (b[0] === 0xfe && b[1] === 0xff) return 'utf-16be';
  if (b[0] === 0 && b[1] === 0 && b[2] === 0xfe && b[3] === 0xff) return 'utf-32be';
  return null;
}

/**
 * Tells unmarked UTF-16 and UTF-32 by where their NULs stand: text that is mostly ASCII has them in every second
 * byte, or in three of four, always on the same side.
 */
function nulPattern(bytes: Uint8Array): Wide | null {
  const size = Math.min(bytes.length, 4096) & ~3;
  if (size < 8) return null;
  const nuls = [0, 0, 0, 0];
  for (let i = 0; i < size; i++) if (bytes[i] === 0) nuls[i & 3]!++;
  const [a, b, c, d] = nuls.map(n => n / (size / 4)) as [number, number, number, number];
  const many = 0.4;
  const few = 0.1;
  if (b > many && c > 0.9 && d > 0.9 && a < few) return 'utf-32le';
  if (a > 0.9 && b > 0.9 && c > many && d < few) return 'utf-32be';
  if (b > many && d > many && a < few && c < few) return 'utf-16le';
  if (a > many && c > many && b < few && d < few) return 'utf-16be';
  return null;
}

function decodeUtf32(bytes: Uint8Array, little: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let i = 0; i + 4 <= bytes.length; i += 4) {
    const code = view.getUint32(i, little);
    const valid = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    if (code !== 0xfeff || i > 0) parts.push(valid ? String.fromCodePoint(code) : '\ufffd');
  }
  return parts.join('');
}

/** The encoding a page names in its first 8 KB; an ASCII-compatible page that says UTF-16 means UTF-8 (WHATWG). */
function metaCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8192));
  const label =
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(head)?.[1] ??
    /^<\?xml[^>]{0,200}encoding\s*=\s*["']([\w:.-]{2,40})/i.exec(head)?.[1] ??
    null;
  return label && /^utf-?(?:16|32)/i.test(label) ? 'utf-8' : label;
}

/** More sequences of several bytes are whole than broken: UTF-8 that was damaged or cut, not another encoding. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, 1 << 20));
  let broken = 0;
  let whole = 0;
  for (const [run] of text.matchAll(/[\x80-\uffff]/g)) run === '\ufffd' ? broken++ : whole++;
  return whole > broken;
}

/** Asks chardet, which knows East Asian and Central European texts; null where windows-1252 is as likely. */
async function detect(bytes: Uint8Array): Promise<string | null> {
  const {analyse} = await import('./chardet.ts');
  const best = analyse(bytes.subarray(0, 1 << 16)).find(match => match.confidence >= 30);
  return best && !/^(?:ISO-8859-1|windows-1252|UTF-|ASCII)/i.test(best.name) ? best.name : null;
}
