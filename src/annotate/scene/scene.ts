import type {Cast} from '../cast.ts';
import type {Link} from '../mentions/link.ts';
import type {Reference} from '../mentions/reference.ts';
import type {Flow} from './flow.ts';
import type {Unit} from './unit.ts';

/** How strongly a word announces speech, from the lexicon of cues. */
export type CueClass = number;

/** Everything that attributing looks at, worked out once for an article. */
export interface Scene {
  readonly flow: Flow;
  readonly cast: Cast;
  readonly references: readonly Reference[];
  /** The references of each line, as a range of indices: those of line l are `from[l]` up to, but without, `from[l + 1]`. */
  readonly from: Int32Array;
  readonly links: readonly Link[];
  /** Of each reference: the links it is the subject of. */
  readonly linksOf: readonly (readonly Link[])[];
  /** Of each token: its class in the lexicon of cues, 0 for none. */
  readonly cue: Uint8Array;
  readonly units: readonly Unit[];
}
