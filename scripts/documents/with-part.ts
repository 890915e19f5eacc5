/** The text with what stands between `<!-- part -->` and `<!-- /part -->` written anew; throws where it has no such part. */
export function withPart(text: string, part: string, inner: string): string {
  const [open, close] = [`<!-- ${part} -->`, `<!-- /${part} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`no ${open} … ${close} to write between`);
  return `${text.slice(0, start + open.length)}\n${inner}${text.slice(end)}`;
}
