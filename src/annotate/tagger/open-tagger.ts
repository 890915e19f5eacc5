import type {Document, Passage, Token} from '../document.ts';
import {openRows} from '../scoring/rows.ts';
import {closedTag} from './closed-words.ts';
import {
  advance,
  FEATURES,
  type Form,
  jointFeatures,
  type Left,
  leftFeatures,
  loneFeatures,
  makeEdge,
  makeForm,
  PAIRS_LEFT,
  PLACES,
  type Place,
  pairLeft,
  startOfSentence,
} from './features.ts';
import {readTaggerModel} from './tagger-model.ts';
import {TAGS, type Tag, WEIGHED} from './tags.ts';

/** The tags of a document's tokens: `tags[passage][token]`. */
export type Tags = readonly (readonly Tag[])[];

/** Tells each token's part of speech. */
export type Tagger = (document: Document) => Tags;

const PLACE_COUNT = Object.keys(PLACES).length;

/** So many spellings are remembered; a novel has about 20,000. */
const REMEMBERED = 60_000;

/** Looks words up once for all their occurrences; `known` holds those met so far, by their spelling. */
export const formsOf = (
  words: ReadonlyMap<string, number>,
  known: Map<string, Form> = new Map(),
): ((token: Token) => Form) => {
  return ({text, lower}) => {
    const old = known.get(text);
    if (old) return old;
    const closed = closedTag(lower);
    const mask = closed === null ? (words.get(lower) ?? 0) : 1 << TAGS.indexOf(closed);
    const single = mask > 0 && (mask & (mask - 1)) === 0 && text === lower;
    const only = closed === null ? (single ? 31 - Math.clz32(mask) : -1) : TAGS.indexOf(closed);
    const form = makeForm(text, lower, mask >>> 0, only);
    known.set(text, form);
    return form;
  };
};

/**
 * Opens a tagger: a greedy averaged perceptron (Collins 2002) that reads a sentence from left to right.
 *
 * A word with one possible tag gets it without weighing. `bytes` are `data/tagger.bin`, made by `npm run train:tagger`.
 */
export const openTagger = (bytes: Uint8Array): Tagger => {
  const model = readTaggerModel(bytes);
  const {slots, keys, weights} = model;
  const wrap = slots.length - 1;
  const known = new Map<string, Form>();
  const formOf = formsOf(model.words, known);
  const features = new Uint32Array(FEATURES);
  const scores = new Int16Array(WEIGHED);
  const sums = openRows(PLACE_COUNT * WEIGHED);
  const leftSums = new Int16Array(PAIRS_LEFT * WEIGHED);
  const leftKnown = new Uint8Array(PAIRS_LEFT);
  let edge = makeEdge();

  /** Adds the weights of the first `count` of `features` to the numbers that begin at `at`. */
  const addFeatures = (count: number, into: Int16Array, at: number): void => {
    for (let f = 0; f < count; f++) {
      const key = features[f]!;
      let slot = key & wrap;
      let row = slots[slot]!;
      while (row >= 0 && keys[row] !== key) row = slots[(slot = (slot + 1) & wrap)]!;
      if (row < 0) continue;
      for (let t = 0, base = row * WEIGHED; t < WEIGHED; t++) into[at + t]! += weights[base + t]!;
    }
  };
  /** Where in `sums` stands what a word by itself speaks for: most words come again, and are not asked twice. */
  const askAlone = (form: Form, place: Place): number => {
    if (form.row < 0) form.row = sums.add();
    const at = (form.row * PLACE_COUNT + place) * WEIGHED;
    if ((form.known & (1 << place)) === 0) {
      form.known |= 1 << place;
      addFeatures(loneFeatures(form, place, features, 0), sums.numbers, at);
    }
    return at;
  };
  const askLeft = (left: Left): number => {
    const pair = pairLeft(left);
    const at = pair * WEIGHED;
    if (leftKnown[pair] === 0) {
      leftKnown[pair] = 1;
      addFeatures(leftFeatures(left, features, 0), leftSums, at);
    }
    return at;
  };

  /** The tag of the word at `at` among the forms of its sentence, which has two edges on either side. */
  const weigh = (forms: readonly Form[], at: number, left: Left): number => {
    const w = forms[at]!;
    const next = forms[at + 1]!;
    const after = forms[at + 2]!;
    const a = askAlone(w, left.first ? PLACES.first : PLACES.later);
    const b = askAlone(forms[at - 1]!, PLACES.previous);
    const c = askAlone(forms[at - 2]!, PLACES.before);
    const d = askAlone(next, PLACES.next);
    const e = askAlone(after, PLACES.after);
    const f = askLeft(left);
    const {numbers} = sums;
    for (let t = 0; t < WEIGHED; t++)
      scores[t] =
        numbers[a + t]! + numbers[b + t]! + numbers[c + t]! + numbers[d + t]! + numbers[e + t]! + leftSums[f + t]!;
    addFeatures(jointFeatures(w, next, after, left, features, 0), scores, 0);
    let best = 0;
    for (let t = 1; t < WEIGHED; t++) if (scores[t]! > scores[best]!) best = t;
    return best;
  };

  const tagPassage = ({tokens, sentences}: Passage): Tag[] => {
    if (known.size > REMEMBERED) {
      known.clear();
      sums.clear();
      edge = makeEdge();
    }
    const tags: Tag[] = [];
    for (const {first, last} of sentences) {
      const forms = [edge, edge];
      for (let i = first; i < last; i++) forms.push(formOf(tokens[i]!));
      forms.push(edge, edge);
      const left = startOfSentence();
      for (let at = 2; at < forms.length - 2; at++) {
        const form = forms[at]!;
        const tag = form.only < 0 ? weigh(forms, at, left) : form.only;
        advance(left, tag, form);
        tags.push(TAGS[tag]!);
      }
    }
    return tags;
  };

  return document => document.passages.map(passage => (passage.silent ? [] : tagPassage(passage)));
};
