import type {Patch} from '../desk/patch.ts';
import type {Options} from '../flags/options.ts';

/** What is the same for every input of one run; plain data, so that it can be handed to a worker. */
export interface Job {
  readonly options: Options;
  readonly patches: readonly Patch[];
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number;
  /** Where places, marks and corrections are kept; null under `--no-state`. */
  readonly stateFolder: string | null;
}

/** What comes of an input: the print of each of its articles, words for stderr, and why it could not be read. */
export type Printed =
  | {readonly type: 'text'; readonly text: string}
  | {readonly type: 'note'; readonly text: string}
  | {readonly type: 'failed'; readonly text: string; readonly code: number};
