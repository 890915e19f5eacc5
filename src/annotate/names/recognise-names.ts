import type {Document} from '../document.ts';
import {bestLabels} from './best-labels.ts';
import {contextFeatures, loneFeatures, MOST_FEATURES, SIDES, wordAt} from './features.ts';
import {joinParts} from './join-parts.ts';
import {labelChances, pairFactors} from './label-chances.ts';
import {LABELS, OUTSIDE} from './labels.ts';
import {type NameMention, namesOf} from './name-mention.ts';
import {type NameView, nameView} from './name-view.ts';
import {oneNameOneType} from './one-name-one-type.ts';
import type {Names} from './open-names.ts';
import {organisationsAgain} from './organisations-again.ts';
import {personsAgain} from './persons-again.ts';
import {plainlyOutside} from './plainly-outside.ts';
import {trimTitles} from './trim-titles.ts';
import type {Weights} from './weights.ts';
import type {WordFacts} from './word-facts.ts';

/** What a recogniser that has run for long remembers of words; above it, it starts anew. */
const MOST_WORDS = 200_000;

/** What a word speaks for by itself: asked once, as most words come again. */
const loneSum = (word: WordFacts, side: number, weights: Weights, features: Uint32Array): Int32Array => {
  const sum = new Int32Array(LABELS);
  const count = loneFeatures(word, SIDES[side]!, features);
  for (let k = 0; k < count; k++) weights.addTo(features[k]!, sum, 0);
  return (word.sums[side] = sum);
};

/** Outweighs all that features can say. */
const CERTAIN = 5000;

const scoreWords = (view: NameView, {weights}: Names, outside: Uint8Array): Int32Array => {
  const size = view.words.length;
  const scores = new Int32Array(size * LABELS);
  const features = new Uint32Array(MOST_FEATURES);
  for (let i = 0; i < size; i++) {
    const at = i * LABELS;
    if (outside[i] === 1) {
      scores[at + OUTSIDE] = CERTAIN;
      continue;
    }
    for (let side = 0; side < SIDES.length; side++) {
      const word = wordAt(view, i, SIDES[side]!);
      const sum = word.sums[side] ?? loneSum(word, side, weights, features);
      for (let label = 0; label < LABELS; label++) scores[at + label]! += sum[label]!;
    }
    const count = contextFeatures(view, i, features);
    for (let k = 0; k < count; k++) weights.addTo(features[k]!, scores, at);
  }
  return scores;
};

/** Finds the names of persons, organisations, places and others in an article, in the order of the text. */
export const recogniseNames = (document: Document, names: Names): NameMention[] => {
  if (names.memory.size > MOST_WORDS) names.memory.clear();
  const view = nameView(document, names, names.memory);
  const outside = plainlyOutside(view);
  const scores = scoreWords(view, names, outside);
  const labels = new Uint8Array(view.words.length);
  const chances = new Float32Array(view.words.length * LABELS);
  const factors = pairFactors(names.weights);
  // A word that is certain parts its sentence: what stands on one side of it says nothing of the other.
  for (let i = 0; i < labels.length; i++) {
    chances[i * LABELS + OUTSIDE] = 1;
    if (outside[i] === 1) continue;
    const from = i > view.from[i]! ? i - 1 : i;
    let to = i + 1;
    while (to < view.to[i]! && outside[to - 1] === 0) to++;
    bestLabels(names.weights, scores, from, to, labels);
    labelChances(names.weights.step, factors, scores, from, to, chances);
    i = to - 1;
  }
  oneNameOneType(view, labels, chances);
  organisationsAgain(view, labels, chances);
  joinParts(view, labels);
  trimTitles(view, labels);
  personsAgain(view, labels, chances);
  return namesOf(document, view, labels);
};
