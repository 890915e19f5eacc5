import {type Gazetteer, openGazetteer} from './gazetteer.ts';
import {openWeights, type Weights} from './weights.ts';
import type {WordFacts} from './word-facts.ts';

/** What the recogniser has learned, ready for use. */
export interface Names {
  readonly gazetteer: Gazetteer;
  readonly weights: Weights;
  /** Words met so far, with what is known of them: the same in every article. */
  readonly memory: Map<string, WordFacts>;
}

/** Opens the lists and weights; `read` gives the bytes of a file in `data/`. */
export const openNames = (read: (name: string) => Uint8Array): Names => ({
  gazetteer: openGazetteer(read('names-lists.bin')),
  weights: openWeights(read('names-weights.bin')),
  memory: new Map(),
});
