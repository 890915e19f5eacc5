import type {Options} from './flags/options.ts';
import {load} from './load/index.ts';
import {listFolder} from './load/list-folder.ts';
import {LoadError} from './load/load-error.ts';
import type {Progress} from './load/web/read-body.ts';
import type {Article} from './model/article.ts';

/** The articles to choose from on the screen, and what could not be read. */
export interface Shelf {
  readonly articles: readonly Article[];
  readonly failures: readonly string[];
}

/** Hears how much of a page has come. */
export type OnLoading = (input: string, progress: Progress) => void;

/** Loads every input: the items of a feed and the chapters of a book are articles to choose from. */
export async function readShelf(
  inputs: readonly (string | null)[],
  {encoding, userAgent}: Pick<Options, 'encoding' | 'userAgent'>,
  onLoading: OnLoading,
): Promise<Shelf> {
  const articles: Article[] = [];
  const failures: string[] = [];
  for (const input of inputs)
    try {
      const onProgress = (progress: Progress): void => onLoading(input ?? '', progress);
      articles.push(...(await load({input, encoding, userAgent, onProgress})).articles);
    } catch (error) {
      if (!(error instanceof LoadError)) throw error;
      failures.push(error.message);
    }
  return {articles, failures};
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
