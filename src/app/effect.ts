import type {DeskChange} from '../desk/desk.ts';

/** Something to be done outside of the program, as a value: `screen/run-effect.ts` does it. */
export type Effect =
  | {readonly type: 'quit'; readonly code: number}
  /** Opens another of the articles on the shelf. */
  | {readonly type: 'open'; readonly key: string}
  | {readonly type: 'suspend'}
  /** Paints every cell anew. */
  | {readonly type: 'redraw'}
  /** Asks for the matches of a query; a later one overtakes it. */
  | {readonly type: 'search'; readonly query: string}
  /** Puts a text into the reader's clipboard. */
  | {readonly type: 'copy'; readonly text: string; readonly what: string}
  /** Keeps a mark or a correction beside the article's place. */
  | {readonly type: 'keep'; readonly change: DeskChange}
  /** Writes an export; over a file that is there only where that was asked for. */
  | {readonly type: 'write'; readonly path: string; readonly text: string; readonly overwrite: boolean}
  | {readonly type: 'mouse'; readonly on: boolean};
