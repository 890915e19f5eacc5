/** A file, or a part of one between two markers, that is written from the program's own tables. */
export interface Document {
  /** From the project's root. */
  readonly path: string;
  /** The whole file where there is no `part`; else what stands between `<!-- part -->` and `<!-- /part -->`. */
  readonly part?: string;
  readonly text: string;
}
