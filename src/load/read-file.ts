import {closeSync, fstatSync, openSync, statSync} from 'node:fs';
import {LoadError} from './load-error.ts';
import {quoteName} from './quote-name.ts';
import {readAll} from './read-all.ts';

/**
 * Reads a file whole; throws a LoadError where it is none, cannot be read or is too large.
 *
 * Asks what it is before opening it: opening a FIFO waits for ever and reading a device never ends. */
export function readFile(path: string): Uint8Array {
  try {
    const kind = statSync(path);
    if (kind.isDirectory()) throw new LoadError(folderMessage(path));
    if (!kind.isFile()) throw new LoadError(`${quoteName(path)} is ${nameOf(kind)}, not a file`);
    const file = openSync(path, 'r');
    try {
      return readAll(file, fstatSync(file).size, path);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw error instanceof LoadError ? error : new LoadError(reasonOf(error, path));
  }
}

/** A folder is opened if it is written as one. */
const folderMessage = (path: string): string =>
  /[/\\]$/.test(path)
    ? `no articles in the folder ${quoteName(path)}`
    : `${quoteName(path)} is a folder; ${quoteName(`${path}/`)} opens the articles in it`;

function nameOf(kind: ReturnType<typeof statSync> & object): string {
  if (kind.isFIFO()) return 'a pipe';
  if (kind.isSocket()) return 'a socket';
  return 'a device';
}

function reasonOf(error: unknown, path: string): string {
  const name = quoteName(path);
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `there is no file ${name}`;
    case 'EACCES':
    case 'EPERM':
      return `no permission to read ${name}`;
    case 'ELOOP':
      return `${name} is a link that leads back to itself`;
    case 'ENAMETOOLONG':
      return `the name ${name} is too long for a file`;
    default:
      return `cannot read ${name} (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`;
  }
}
