import {openRows, type Rows} from '../scoring/rows.ts';
import {SIDES} from './features.ts';
import {openGazetteer} from './gazetteer.ts';
import {LABELS} from './labels.ts';
import {openWeights, type Weights} from './weights.ts';
import {openWordClasses} from './word-classes.ts';
import type {Knowledge, WordFacts} from './word-facts.ts';

/** What the recogniser has learned, ready for use. */
export interface Names extends Knowledge {
  readonly weights: Weights;
  /** Words met so far, with what is known of them: the same in every article. */
  readonly memory: Map<string, WordFacts>;
  /** What they speak for by themselves: of each side (see `SIDES`) a number for each label. */
  readonly sums: Rows;
}

/** Opens the lists and weights; `read` gives the bytes of a file in `data/`. */
export const openNames = (read: (name: string) => Uint8Array): Names => ({
  gazetteer: openGazetteer(read('names-lists.bin')),
  classes: openWordClasses(read('names-classes.bin')),
  weights: openWeights(read('names-weights.bin')),
  memory: new Map(),
  sums: openRows(SIDES.length * LABELS),
});
