import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {type Annotated, parseAnnotated} from './parse.ts';

export interface Filed {
  /** The file’s name without its ending. */
  readonly id: string;
  readonly annotated: Annotated;
}

/** Reads the annotated articles of a folder, in the order of their names. */
export const readFolder = (folder: string): Filed[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .map(name => {
      try {
        return {id: name.slice(0, -4), annotated: parseAnnotated(readFileSync(path.join(folder, name), 'utf8'))};
      } catch (error) {
        throw new Error(`${name}: ${(error as Error).message}`);
      }
    });

/** A fifth of the articles, told by their names alone, so that more articles do not move the others. */
export const foldOf = (id: string, folds = 5): number => scatter(id) % folds;

/** A number that a name always gives, and names that are alike do not. */
export function scatter(id: string): number {
  let sum = 7;
  for (const char of id) sum = (Math.imul(sum, 31) + char.charCodeAt(0)) >>> 0;
  return (sum ^ (sum >>> 9)) >>> 0;
}
