import {readdirSync} from 'node:fs';

/** Whether nothing was ever kept in this folder: then an article's name in it need not be worked out. */
export function holdsNothing(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true;
    throw error;
  }
}
