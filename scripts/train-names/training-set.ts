import {featuresAt, MOST_FEATURES} from '../../src/annotate/names/features.ts';
import {nameView} from '../../src/annotate/names/name-view.ts';
import {FEATURE_BITS} from '../../src/annotate/names/weights.ts';
import type {Knowledge, WordFacts} from '../../src/annotate/names/word-facts.ts';
import {type Example, UNSURE_LABEL} from './examples.ts';

/** Sentences as rows of feature numbers, in typed arrays: all that the learning loop touches. */
export interface TrainingSet {
  /** Features are numbered 0 up to `size`; `keys` holds their hashes. */
  readonly size: number;
  readonly keys: Uint32Array;
  /** Features of word w are `features[wordAt[w]]` up to `features[wordAt[w + 1]]`. */
  readonly features: Int32Array;
  readonly wordAt: Uint32Array;
  /** How many of a word's first features name it. */
  readonly naming: Uint8Array;
  readonly labels: Uint8Array;
  /** Words of sentence s are `sentenceAt[s]` up to `sentenceAt[s + 1]`. */
  readonly sentenceAt: Uint32Array;
  /** The source of each sentence. */
  readonly sources: readonly string[];
  /** How much a sentence counts. */
  readonly importance: Float32Array;
}

/** A feature seen less often says nothing that holds elsewhere. */
const RARE = 3;

/** Turns examples into numbered features; those seen once or twice are left out. */
export const trainingSet = (
  examples: readonly Example[],
  known: Knowledge,
  importanceOf: (source: string) => number,
  namingFeatures: number,
): TrainingSet => {
  const shift = 32 - FEATURE_BITS;
  const seen = new Uint8Array(2 ** FEATURE_BITS);
  const buffer = new Uint32Array(MOST_FEATURES);
  const memory = new Map<string, WordFacts>();
  let words = 0;
  let total = 0;
  for (const {document} of examples) {
    const view = nameView(document, known, memory);
    for (let i = 0; i < view.words.length; i++) {
      const count = featuresAt(view, i, buffer);
      for (let k = 0; k < count; k++) {
        const key = buffer[k]! >>> shift;
        if (seen[key]! < 255) seen[key]!++;
      }
      total += count;
      words++;
    }
  }
  const numbers = new Int32Array(2 ** FEATURE_BITS).fill(-1);
  let size = 0;
  for (let key = 0; key < numbers.length; key++) if (seen[key]! >= RARE) numbers[key] = size++;
  const keys = new Uint32Array(size);
  for (let key = 0; key < numbers.length; key++) if (numbers[key]! >= 0) keys[numbers[key]!] = key;
  const features = new Int32Array(total);
  const wordAt = new Uint32Array(words + 1);
  const naming = new Uint8Array(words);
  const labels = new Uint8Array(words);
  const sentenceAt: number[] = [];
  const sources: string[] = [];
  const importance: number[] = [];
  let at = 0;
  let word = 0;
  for (const {source, document, labels: wanted} of examples) {
    const view = nameView(document, known, memory);
    for (let i = 0; i < view.words.length; i++) {
      if (i === view.from[i]) {
        sentenceAt.push(word);
        sources.push(source);
        importance.push(importanceOf(source));
      }
      wordAt[word] = at;
      const label = wanted[view.passage[i]!]![view.token[i]!]!;
      if (label === UNSURE_LABEL) importance[importance.length - 1] = 0;
      else labels[word] = label;
      const count = featuresAt(view, i, buffer);
      for (let k = 0; k < count; k++) {
        if (k === namingFeatures) naming[word] = at - wordAt[word]!;
        const number = numbers[buffer[k]! >>> shift]!;
        if (number >= 0) features[at++] = number;
      }
      word++;
    }
  }
  wordAt[word] = at;
  sentenceAt.push(word);
  return {
    size,
    keys,
    features: features.subarray(0, at),
    wordAt,
    naming,
    labels,
    sentenceAt: Uint32Array.from(sentenceAt),
    sources,
    importance: Float32Array.from(importance),
  };
};
