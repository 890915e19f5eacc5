/**
 * Names what bytes are by their first bytes; null for what may be text.
 *
 * Only what the content shows: a picture named `.txt` is a picture.
 */
export function sniffBytes(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 1100)).toString('latin1');
  return MAY_BE.test(head) ? (MAGIC.find(([, pattern]) => pattern.test(head))?.[0] ?? null) : null;
}

/** What one of `MAGIC` can begin with or hold: one pattern to be compiled where there is nothing of it, as in most texts. */
const MAY_BE =
  /^(?:[\0\x1a\x1f\x7f\x89\xca\xce\xcf\xd0\xfd\xff]|\(\xb5|PK|GIF|RIFF|II|MM|BM|ID3|OggS|fLaC|FORM|\{\\rtf|bplist|SQLite|%!|AT&T|BZh|7z|Rar|wOF|OTTO|MZ)|%PDF-|ftyp|BOOKMOBI|ustar/;

/** Beginnings of files, in Latin-1; `pdf`, `gzip` and `zip` are formats of ours, the others are told apart to be refused. */
const MAGIC: readonly (readonly [string, RegExp])[] = [
  ['pdf', /^[\s\S]{0,1024}%PDF-\d/],
  ['gzip', /^\x1f\x8b\x08/],
  ['zip', /^PK(?:\x03\x04|\x05\x06|\x07\x08)/],
  ['PNG image', /^\x89PNG\r\n\x1a\n/],
  ['JPEG image', /^\xff\xd8\xff/],
  ['GIF image', /^GIF8[79]a/],
  ['WebP image', /^RIFF[\s\S]{4}WEBP/],
  ['TIFF image', /^(?:II\*\0|MM\0\*)/],
  ['BMP image', /^BM[\s\S]{4}\0\0\0\0/],
  ['AVIF or HEIC image', /^[\s\S]{4}ftyp(?:avif|avis|heic|heix|mif1)/],
  ['icon', /^\0\0[\x01\x02]\0[\x01-\x40]\0/],
  ['video', /^(?:[\s\S]{4}ftyp|\x1a\x45\xdf\xa3|RIFF[\s\S]{4}AVI )/],
  ['sound file', /^(?:ID3|\xff[\xfb\xf3\xf2]|OggS|fLaC|RIFF[\s\S]{4}WAVE|FORM[\s\S]{4}AIFF)/],
  ['RTF document', /^\{\\rtf/],
  ['old Word document (.doc)', /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/],
  ['Safari web archive', /^bplist0\d/],
  ['SQLite database', /^SQLite format 3\0/],
  ['PostScript file', /^%!PS/],
  ['DjVu document', /^AT&TFORM/],
  ['Mobipocket e-book', /^[\s\S]{60}BOOKMOBI/],
  ['bzip2 archive', /^BZh[1-9]1AY&SY/],
  ['xz archive', /^\xfd7zXZ\0/],
  ['Zstandard archive', /^\x28\xb5\x2f\xfd/],
  ['7-Zip archive', /^7z\xbc\xaf\x27\x1c/],
  ['RAR archive', /^Rar!\x1a\x07/],
  ['tar archive', /^[\s\S]{257}ustar/],
  ['font', /^(?:wOFF|wOF2|OTTO|\0\x01\0\0\0)/],
  ['program', /^(?:\x7fELF|MZ[\s\S]{2}|\xca\xfe\xba\xbe|[\xce\xcf]\xfa\xed\xfe|\0asm)/],
];

/** Whether a decoded text is binary data after all: too many of its characters are no text. */
export function looksBinary(text: string): boolean {
  const sample = text.slice(0, 65_536);
  const strange = sample.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd]/g)?.length ?? 0;
  return strange > 0.05 * sample.length && strange > 4;
}
