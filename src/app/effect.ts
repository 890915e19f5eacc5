/** Something to be done outside of the program, as a value: `screen/run-effect.ts` does it. */
export type Effect =
  | {readonly type: 'quit'; readonly code: number}
  | {readonly type: 'suspend'}
  /** Paints every cell anew. */
  | {readonly type: 'redraw'}
  /** Asks for the matches of a query; a later one overtakes it. */
  | {readonly type: 'search'; readonly query: string}
  /** Puts a text into the reader's clipboard. */
  | {readonly type: 'copy'; readonly text: string; readonly what: string}
  | {readonly type: 'mouse'; readonly on: boolean};
