import type {Document, Passage, Token} from '../document.ts';
import {closedTag} from './closed-words.ts';
import {advance, extract, FEATURES, type Form, makeForm, startOfSentence} from './features.ts';
import {readTaggerModel} from './tagger-model.ts';
import {TAGS, type Tag, WEIGHED} from './tags.ts';

/** The tags of a document's tokens: `tags[passage][token]`. */
export type Tags = readonly (readonly Tag[])[];

/** Tells each token's part of speech. */
export type Tagger = (document: Document) => Tags;

/** So many spellings are remembered; a novel has about 20,000. */
const REMEMBERED = 60_000;

/** Looks words up once for all their occurrences. */
export const formsOf = (words: ReadonlyMap<string, number>): ((token: Token) => Form) => {
  let known = new Map<string, Form>();
  return ({text, lower}) => {
    const old = known.get(text);
    if (old) return old;
    const closed = closedTag(lower);
    const mask = closed === null ? (words.get(lower) ?? 0) : 1 << TAGS.indexOf(closed);
    const single = mask > 0 && (mask & (mask - 1)) === 0 && text === lower;
    const only = closed === null ? (single ? 31 - Math.clz32(mask) : -1) : TAGS.indexOf(closed);
    const form = makeForm(text, lower, mask >>> 0, only);
    if (known.size >= REMEMBERED) known = new Map();
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
  const formOf = formsOf(model.words);
  const features = new Uint32Array(FEATURES);
  const scores = new Int32Array(WEIGHED);

  const weigh = (): number => {
    scores.fill(0);
    for (let f = 0; f < FEATURES; f++) {
      const key = features[f]!;
      let slot = key & wrap;
      let row = slots[slot]!;
      while (row >= 0 && keys[row] !== key) row = slots[(slot = (slot + 1) & wrap)]!;
      if (row < 0) continue;
      for (let t = 0, base = row * WEIGHED; t < WEIGHED; t++) scores[t]! += weights[base + t]!;
    }
    let best = 0;
    for (let t = 1; t < WEIGHED; t++) if (scores[t]! > scores[best]!) best = t;
    return best;
  };

  const tagPassage = (passage: Passage): Tag[] => {
    const tags: Tag[] = [];
    for (const {first, last} of passage.sentences) {
      const forms = passage.tokens.slice(first, last).map(formOf);
      const left = startOfSentence();
      for (let i = 0; i < forms.length; i++) {
        const form = forms[i]!;
        let tag = form.only;
        if (tag < 0) {
          extract(forms, i, left, features);
          tag = weigh();
        }
        advance(left, tag, form);
        tags.push(TAGS[tag]!);
      }
    }
    return tags;
  };

  return document => document.passages.map(passage => (passage.silent ? [] : tagPassage(passage)));
};
