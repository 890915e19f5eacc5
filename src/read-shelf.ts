import type {Options} from './flags/options.ts';
import {load} from './load/index.ts';
import {listFolder} from './load/list-folder.ts';
import {LoadError} from './load/load-error.ts';
import type {Slot} from './load/slot.ts';
import type {Progress} from './load/web/read-body.ts';

/** Hears how much of a page has come. */
export type OnLoading = (input: string, progress: Progress) => void;

/** Reads inputs until one is there to be shown, and the standard input, which no other thread can read. */
export async function readFirst(
  inputs: readonly (string | null)[],
  {encoding, userAgent}: Pick<Options, 'encoding' | 'userAgent'>,
  onLoading: OnLoading,
): Promise<readonly Slot[]> {
  const slots: Slot[] = [];
  for (const input of inputs) {
    if (input !== '-' && slots.some(({articles}) => articles)) {
      slots.push({input, articles: null, failure: null});
      continue;
    }
    try {
      const onProgress = (progress: Progress): void => onLoading(input ?? '', progress);
      const {articles} = await load({input, encoding, userAgent, onProgress});
      slots.push({input, articles, failure: null});
    } catch (error) {
      if (!(error instanceof LoadError)) throw error;
      slots.push({input, articles: null, failure: error.message});
    }
  }
  return slots;
}

/**
 * Inputs with the files of each folder in its place, by name.
 *
 * Only a folder that is meant as one, `news/`: a path that turns out to be a folder is more often a slip, and is told.
 */
export const withFolders = (inputs: readonly string[]): readonly string[] =>
  inputs.flatMap(input => (/[/\\]$/.test(input) && !/^https?:/i.test(input) ? filesOf(input) : [input]));

function filesOf(folder: string): readonly string[] {
  const files = listFolder(folder);
  // What is wrong with it is told when it is read.
  return files.length > 0 ? files : [folder];
}
