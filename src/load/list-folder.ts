import {type Dirent, readdirSync} from 'node:fs';
import path from 'node:path';
import {extensionOf} from './source.ts';

const DEEPEST = 4;
const MOST = 10_000;

/**
 * Lists a folder's articles: by name, numbers as numbers, the folders within it behind its own files.
 *
 * Only files whose extension is one of ours count: a reader who names a file means it, a folder holds pictures and hidden
 * things too. Links to folders are not followed, so no circle can be walked; a folder that cannot be read has none.
 */
export function listFolder(folder: string, depth = 0): string[] {
  const entries = entriesOf(folder);
  const files = entries.filter(entry => !entry.isDirectory() && READABLE.has(extensionOf(entry.name)));
  const within = depth < DEEPEST ? entries.filter(entry => entry.isDirectory()) : [];
  const own = files.map(({name}) => path.join(folder, name));
  return [...own, ...within.flatMap(({name}) => listFolder(path.join(folder, name), depth + 1))].slice(0, MOST);
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, {withFileTypes: true})
      .filter(({name}) => !name.startsWith('.') && name !== 'node_modules')
      .sort((a, b) => byName(a.name, b.name));
  } catch {
    return [];
  }
}

/** Made for the first folder: that takes 8 ms, which a reader of one file need not wait for. */
let collator: Intl.Collator | undefined;
const byName = (a: string, b: string): number => (collator ??= new Intl.Collator('en', {numeric: true})).compare(a, b);

const READABLE = new Set('txt text md markdown html htm xhtml epub docx pdf rss atom xml eml mht mhtml gz'.split(' '));
