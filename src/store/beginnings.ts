import {mkdirSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs';
import {join, resolve} from 'node:path';
import type {FileMark} from '../desk/file-mark.ts';
import type {Article} from '../model/article.ts';
import {writeAtomically} from './write-atomically.ts';

// What is kept goes by an article's whole text. A first frame cannot wait for that to be read and hashed, so it is noted
// how the articles begin of which something is kept, and which files they were read from.

/** What may be kept of an article: surely nothing; what goes by this hash; or something, and the whole text tells. */
export type Known = 'nothing' | 'perhaps' | {readonly hash: string};

const BLOCKS = 8;
const UNITS = 1000;

/** A short name for how a text begins: others may have it too. */
export function beginningOf({blocks}: Pick<Article, 'blocks'>): string {
  let hash = 0x811c9dc5;
  for (const {text} of blocks.slice(0, BLOCKS))
    for (let at = 0; at < text.length && at < UNITS; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** The file of an input as it is now; null for what is no file. */
export function fileMarkOf(input: string | null): FileMark | null {
  if (input === null || input === '-' || /^https?:/i.test(input)) return null;
  try {
    const stat = statSync(input);
    return stat.isFile() ? {path: resolve(input), size: stat.size, changed: stat.mtimeMs} : null;
  } catch {
    // What is wrong with it is told by who reads it.
    return null;
  }
}

/** What the notes of a store's folder say of an article that begins so and is read from this file. */
export function knownOf(folder: string, beginning: string, file: FileMark | null): Known {
  const marks = marksOf(folder, beginning);
  if (marks === null) return hasNotes(folder) || holdsNothing(folder) ? 'nothing' : 'perhaps';
  const same = Object.entries(marks).find(
    ([, mark]) => file !== null && mark?.path === file.path && mark.size === file.size && mark.changed === file.changed,
  );
  return same ? {hash: same[0]} : 'perhaps';
}

/**
 * Notes that something is kept under this hash; to be called before it is.
 *
 * A folder in which things were kept before there were notes gets none: they would tell of some only.
 */
export function noteBeginning(folder: string, beginning: string, hash: string, file: FileMark | null): void {
  if (!hasNotes(folder) && !holdsNothing(folder)) return;
  const marks = marksOf(folder, beginning) ?? {};
  if (hash in marks && JSON.stringify(marks[hash]) === JSON.stringify(file)) return;
  mkdirSync(notesOf(folder), {recursive: true, mode: 0o700});
  writeAtomically(pathOf(folder, beginning), `${JSON.stringify({...marks, [hash]: file})}\n`);
}

/** Takes an article out of the notes. */
export function forgetBeginning(folder: string, hash: string): void {
  if (!hasNotes(folder)) return;
  for (const beginning of readdirSync(notesOf(folder)).map(name => name.replace(/\.json$/, ''))) {
    const {[hash]: gone, ...others} = marksOf(folder, beginning) ?? {};
    if (gone === undefined) continue;
    if (Object.keys(others).length === 0) rmSync(pathOf(folder, beginning), {force: true});
    else writeAtomically(pathOf(folder, beginning), `${JSON.stringify(others)}\n`);
  }
}

/** Whether nothing was ever kept in this folder. */
export function holdsNothing(folder: string): boolean {
  return filesIn(folder).length === 0;
}

const notesOf = (folder: string): string => join(folder, 'begins');
const pathOf = (folder: string, beginning: string): string => join(notesOf(folder), `${beginning}.json`);
const hasNotes = (folder: string): boolean => filesIn(folder).includes('begins');

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** The files noted for a beginning, by hash; null where there are no notes of it. What cannot be read says nothing of them. */
function marksOf(folder: string, beginning: string): Readonly<Record<string, FileMark | null>> | null {
  try {
    const marks: unknown = JSON.parse(readFileSync(pathOf(folder, beginning), 'utf8'));
    return typeof marks === 'object' && marks !== null ? (marks as Record<string, FileMark | null>) : {};
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? null : {};
  }
}
