import {cleanLine} from './clean-text.ts';

/** A file's name or URL for a message: cleaned, quoted where it has spaces, cut in the middle where it is long. */
export function quoteName(name: string): string {
  const clean = cleanLine(name) ?? '(nameless)';
  const short = clean.length > 200 ? `${clean.slice(0, 120)}…${clean.slice(-60)}` : clean;
  return /\s/.test(short) ? `“${short}”` : short;
}
