/** A point in the text: cursor, jump, mark, saved place. Never a screen line, so that a resize cannot move it. */
export interface Place {
  readonly block: number;
  /** UTF-16 units into the block's text. */
  readonly offset: number;
}

export const comparePlaces = (a: Place, b: Place): number => a.block - b.block || a.offset - b.offset;
