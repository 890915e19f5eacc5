import {fileURLToPath} from 'node:url';
import {ROOT} from '../open-bundle.ts';
import {runNode} from './run-node.ts';

/** The annotated news and its scorers, which stand beside the project where one has them. */
export const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** The built command, on this very Node. */
export const EXPLORE = `${process.execPath} ${ROOT}bin/explore.js`;

/** Runs a scorer on the built command and gives its figures; throws what it complained of where it fails. */
export function runScorer<Figures>(scorer: string, gold: string, ...flags: readonly string[]): Figures {
  const stdout = runNode(`${SHARED}eval/${scorer}`, `${SHARED}gold/${gold}`, '--explore', EXPLORE, '--json', ...flags);
  // A scorer may say a word before its figures.
  return JSON.parse(stdout.slice(stdout.search(/^\{/m))) as Figures;
}
