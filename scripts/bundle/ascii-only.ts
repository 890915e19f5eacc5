/**
 * Writes every sign beyond ASCII as an escape: V8 keeps such a file with a byte for each sign, where one quotation mark
 * would make it two, and reads it in half the time. The minifier has left strings and patterns only, where `\u201c` says
 * the same; in `String.raw` there are patterns alone.
 */
export const asciiOnly = {
  name: 'ascii-only',
  generateBundle: (_: unknown, bundle: Readonly<Record<string, {type: string; code?: string}>>) => {
    for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = escaped(file.code!);
  },
};

const escaped = (code: string): string =>
  code.replaceAll(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
