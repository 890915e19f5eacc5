import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {clipboardSequence} from './clipboard.ts';

export interface Clipboard {
  readonly isTmux: boolean;
  readonly write: (sequence: string) => void;
}

/**
 * Copies a text, and tells what came of it.
 *
 * What is too long for a terminal to take goes to a file of the reader's own in the folder for temporary ones, and its
 * path is told: it is the reader's to move.
 */
export function copyText(text: string, what: string, {isTmux, write}: Clipboard): string {
  const sequence = clipboardSequence(text, isTmux);
  if (sequence) {
    write(sequence);
    return `copied ${what}`;
  }
  try {
    const path = join(mkdtempSync(join(tmpdir(), 'explore-')), 'copied.txt');
    writeFileSync(path, `${text}\n`, {mode: 0o600, flag: 'wx'});
    return `too long to copy: ${path} holds it`;
  } catch (error) {
    return `too long to copy, and no file could be written: ${(error as NodeJS.ErrnoException).code}`;
  }
}
