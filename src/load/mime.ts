/** A part of a mail, its transfer encoding undone. */
export interface MailPart {
  /** In lower case: `text/html`. */
  readonly type: string;
  readonly charset: string | null;
  readonly location: string | null;
  readonly bytes: Uint8Array;
}

type Headers = ReadonlyMap<string, string>;

const MOST_PARTS = 200;

/** Cuts a mail into its headers (names in lower case) and its leaf parts, in order; boundaries nest 8 deep at most. */
export function mailParts(bytes: Uint8Array): {readonly headers: Headers; readonly parts: readonly MailPart[]} {
  const raw = Buffer.from(bytes).toString('latin1');
  const {headers, body} = split(raw);
  const parts: MailPart[] = [];
  collect(headers, body, parts, 0);
  return {headers, parts};
}

function split(raw: string): {headers: Headers; body: string} {
  const gap = /\r?\n\r?\n/.exec(raw);
  const head = gap ? raw.slice(0, gap.index) : raw;
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return {headers, body: gap ? raw.slice(gap.index + gap[0].length) : ''};
}

function collect(headers: Headers, body: string, parts: MailPart[], depth: number): void {
  const content = headers.get('content-type') ?? 'text/plain';
  const boundary = parameter(content, 'boundary');
  if (/^multipart\//i.test(content) && boundary && depth < 8) {
    for (const piece of body.split(`--${boundary}`).slice(1)) {
      if (piece.startsWith('--') || parts.length >= MOST_PARTS) return;
      const inner = split(piece.replace(/^\r?\n/, ''));
      collect(inner.headers, inner.body, parts, depth + 1);
    }
    return;
  }
  parts.push({
    type: content.split(';', 1)[0]!.trim().toLowerCase(),
    charset: parameter(content, 'charset'),
    location: headers.get('content-location') ?? null,
    bytes: decodeBody(body, (headers.get('content-transfer-encoding') ?? '').toLowerCase()),
  });
}

const parameter = (header: string, name: string): string | null =>
  new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(header)?.slice(1).find(Boolean) ?? null;

function decodeBody(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  return Buffer.from(encoding === 'quoted-printable' ? unquote(body.replace(/=[ \t]*\r?\n/g, '')) : body, 'latin1');
}

const unquote = (text: string): string =>
  text.replace(/=([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Decodes the encoded words of a header: `=?utf-8?Q?Mayor_opens?=`. */
export function decodeHeader(header: string): string {
  return header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?([\w-]+)(?:\*\w+)?\?([bq])\?([^?]*)\?=/gi, (whole, charset, way, text) => {
      const bytes = /b/i.test(way)
        ? Buffer.from(text, 'base64')
        : Buffer.from(unquote(text.replaceAll('_', ' ')), 'latin1');
      try {
        return new TextDecoder(charset).decode(bytes);
      } catch {
        return whole;
      }
    });
}
