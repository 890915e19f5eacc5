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
import type {WordFacts} from './word-facts.ts';

/** What a recogniser that has run for long remembers of words; above it, it starts anew. */
const MOST_WORDS = 200_000;

/** Outweighs all that features can say. */
const CERTAIN = 5000;

/** Scores words, of a stretch of an article at a time: LABELS steps for each. */
const openScorer = (view: NameView, {weights, sums}: Names, outside: Uint8Array) => {
  const features = new Uint32Array(MOST_FEATURES);
  let scores = new Int32Array(64 * LABELS);

  /** Where in `sums` stands what a word speaks for by itself: asked once, as most words come again. */
  const askAlone = (word: WordFacts, side: number): number => {
    if (word.row < 0) word.row = sums.add();
    const at = (word.row * SIDES.length + side) * LABELS;
    if ((word.asked & (1 << side)) === 0) {
      word.asked |= 1 << side;
      weights.addTo(features, loneFeatures(word, SIDES[side]!, features), sums.numbers, at);
    }
    return at;
  };

  return (from: number, to: number): Int32Array => {
    const size = (to - from) * LABELS;
    if (scores.length < size) scores = new Int32Array(2 * size);
    scores.fill(0, 0, size);
    for (let i = from, at = 0; i < to; i++, at += LABELS) {
      if (outside[i] === 1) {
        scores[at + OUTSIDE] = CERTAIN;
        continue;
      }
      for (let side = 0; side < SIDES.length; side++) {
        const alone = askAlone(wordAt(view, i, SIDES[side]!), side);
        const {numbers} = sums;
        for (let label = 0; label < LABELS; label++) scores[at + label]! += numbers[alone + label]!;
      }
      weights.addTo(features, contextFeatures(view, i, features), scores, at);
    }
    return scores;
  };
};

/** Finds the names of persons, organisations, places and others in an article, in the order of the text. */
export const recogniseNames = (document: Document, names: Names): NameMention[] => {
  if (names.memory.size > MOST_WORDS) {
    names.memory.clear();
    names.sums.clear();
  }
  const view = nameView(document, names, names.memory);
  const outside = plainlyOutside(view);
  const score = openScorer(view, names, outside);
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
    const scores = score(from, to);
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
