import type {CueEntry} from '../cues/open-cues.ts';
import type {Source} from './find-source.ts';
import type {Line} from './line.ts';

/** How a cue and what it reports stand to each other. */
export type Form =
  /** “said that …” */
  | 'that'
  /** “asked whether …” */
  | 'wh'
  /** “promised to …” */
  | 'inf'
  /** “said the plan was dead” */
  | 'bare'
  /** “announced a tour” */
  | 'np'
  /** “spoke of a fresh start” */
  | 'pp'
  /** “said: the plan was dead” */
  | 'colon'
  /** “The plan was dead, he said.” */
  | 'post'
  /** “The plan, he said, was dead.” */
  | 'split'
  /** “a plan that he said was dead” */
  | 'gap'
  /** “It is, as Doe put it, a shame” */
  | 'as'
  /** “according to Doe” after what he said, before it, or in the middle */
  | 'according-after'
  | 'according-before'
  | 'according-middle';

export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** A place where speech may be reported: a cue with a source and a stretch of words whose one edge is still open. */
export interface Candidate {
  readonly line: Line;
  readonly entry: CueEntry;
  readonly cue: Stretch;
  readonly head: number;
  readonly group: number;
  readonly source: Source | null;
  readonly form: Form;
  /** What is surely said, up to the open edge; its stretches in the order of the text. */
  readonly content: readonly Stretch[];
  /** The edge that is still to be found: the end of the last stretch, the start of the first, or none. */
  readonly open: 'end' | 'start' | null;
  /** 0 for the likeliest subject of the cue, then the others the sentence has. */
  readonly rank: number;
}
