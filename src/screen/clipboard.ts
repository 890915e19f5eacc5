/** Most terminals take no more than this in one go. */
const MOST = 74_000;

/**
 * What asks a terminal to put a text into the clipboard (OSC 52); null where it is too long for one.
 *
 * tmux passes on what is wrapped for it, and takes what is not wrapped for its own buffer.
 */
export function clipboardSequence(text: string, isTmux: boolean): string | null {
  const encoded = Buffer.from(text, 'utf8').toString('base64');
  if (encoded.length > MOST) return null;
  const plain = `\x1b]52;c;${encoded}\x07`;
  return isTmux ? `${plain}\x1bPtmux;${plain.replaceAll('\x1b', '\x1b\x1b')}\x1b\\` : plain;
}
