/** A file as it was when an article was read from it: where it is still so, it holds the same text. */
export interface FileMark {
  readonly path: string;
  readonly size: number;
  /** Milliseconds, as the system counts them. */
  readonly changed: number;
}
