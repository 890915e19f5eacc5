import {writeFileSync} from 'node:fs';
import {resolve} from 'node:path';

/** Writes an export; never over a file that is there unless that was asked for. Tells what came of it. */
export function writeExport(
  path: string,
  text: string,
  overwrite: boolean,
): 'exists' | {readonly said: string; readonly written: boolean} {
  try {
    writeFileSync(resolve(path), text, {flag: overwrite ? 'w' : 'wx'});
    return {said: `written to ${path}`, written: true};
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && !overwrite) return 'exists';
    const why =
      {EACCES: 'that is not allowed', ENOENT: 'there is no such folder', EISDIR: 'it is a folder'}[code ?? ''] ?? code;
    return {said: `${path} could not be written: ${why}`, written: false};
  }
}
