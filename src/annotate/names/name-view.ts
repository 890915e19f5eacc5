import type {Document, Passage} from '../document.ts';
import {articleFacts} from './article-facts.ts';
import {type Gazetteer, levelOf} from './gazetteer.ts';
import {hashOn, START, stir} from './hash.ts';
import {type RunFacts, runFacts} from './run-facts.ts';
import {CAPITALS, type Knowledge, LOWER, NO_LETTERS, type WordFacts, wordFacts} from './word-facts.ts';

/** A sentence longer than this is cut: no name is lost by it, and no text can make the search slow. */
const LONGEST = 240;

/** An article as the recogniser sees it: its words in one row, and for each what stands around it. */
export interface NameView {
  readonly words: readonly WordFacts[];
  /** What stands before a sentence and after it. */
  readonly edge: WordFacts;
  /** Per word: its passage, and its index among the passage's tokens. */
  readonly passage: Int32Array;
  readonly token: Int32Array;
  /** Per word: where its sentence begins and ends. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Per word: the capitalised run around it, small words between two capitals included; empty for other words. */
  readonly runFrom: Int32Array;
  readonly runTo: Int32Array;
  /** Per word: the list entry of several words that covers it, by list (see `phrases`), and whether it begins there. */
  readonly phrase: Uint8Array;
  /** Per sentence, at each of its words: 0 usual, 1 Title Case, 2 all capitals. */
  readonly casing: Uint8Array;
  readonly runs: RunFacts;
  /** Per word: what the rest of the article shows of it; see `articleFacts`. */
  readonly elsewhere: Int32Array;
}

const BRIDGES = new Set([
  'of',
  'the',
  'for',
  'and',
  '&',
  'de',
  'la',
  'du',
  'del',
  'da',
  'dos',
  'di',
  'van',
  'von',
  'der',
  'den',
  'al',
  'el',
  'bin',
  'ibn',
  'y',
  'e',
  'ul',
  "'s",
  '’s',
  'in',
  'on',
]);

const isCapital = (word: WordFacts): boolean => word.capital !== LOWER && word.capital !== NO_LETTERS;

/** Headlines have their own casing, in which a capital says little. */
const casingOf = (words: readonly WordFacts[], from: number, to: number): number => {
  let lower = 0;
  let capital = 0;
  let all = 0;
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    if (word.capital === NO_LETTERS || word.text.length < 2) continue;
    if (word.capital === CAPITALS) all++;
    else if (word.capital === LOWER) {
      if (word.text.length > 3) lower++;
    } else capital++;
  }
  if (all >= 3 && all > 4 * (lower + capital)) return 2;
  return lower === 0 && capital >= 4 ? 1 : 0;
};

const PHRASE_LISTS = ['city', 'region', 'organisation', 'surname'] as const;

/** Marks the list entries of two to six words. */
const markPhrases = (
  view: {words: readonly WordFacts[]; from: Int32Array; to: Int32Array},
  lowers: readonly string[],
  gazetteer: Gazetteer,
): Uint8Array => {
  const phrase = new Uint8Array(lowers.length);
  for (let i = 0; i < lowers.length; i++) {
    const word = view.words[i]!;
    if (!isCapital(word) || phrase[i] !== 0) continue;
    let length = lowers[i]!.length;
    let hash = hashOn(START, lowers[i]!);
    const end = Math.min(view.to[i]!, i + 6);
    for (let j = i + 1; j < end; j++) {
      length += 1 + lowers[j]!.length;
      if (length > 60) break;
      hash = hashOn(hashOn(hash, ' '), lowers[j]!);
      if (!isCapital(view.words[j]!)) continue;
      const listed = gazetteer.lookUp(stir(hash));
      const list = listed === 0 ? -1 : PHRASE_LISTS.findIndex(name => levelOf(listed, name) > 0);
      if (list < 0) continue;
      phrase[i] = 1 + 2 * list;
      phrase.fill(2 + 2 * list, i + 1, j + 1);
    }
  }
  return phrase;
};

const markRuns = (words: readonly WordFacts[], to: Int32Array): [Int32Array, Int32Array] => {
  const runFrom = new Int32Array(words.length);
  const runTo = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) {
    if (!isCapital(words[i]!)) continue;
    let end = i + 1;
    while (end < to[i]! && end - i < 12) {
      if (isCapital(words[end]!)) end++;
      else {
        let next = end;
        while (next < to[i]! && next - end < 2 && BRIDGES.has(words[next]!.text)) next++;
        if (next === end || next >= to[i]! || !isCapital(words[next]!)) break;
        end = next + 1;
      }
    }
    runFrom.fill(i, i, end);
    runTo.fill(end, i, end);
    i = end - 1;
  }
  return [runFrom, runTo];
};

/** Lays out an article for the recogniser; `memory` keeps what is known of a word from one article to the next. */
export const nameView = (document: Document, known: Knowledge, memory: Map<string, WordFacts>): NameView => {
  let edge = memory.get('');
  if (edge === undefined) memory.set('', (edge = wordFacts('', '', known)));
  const spoken = document.passages.filter(passage => !passage.silent);
  const size = spoken.reduce((sum, passage) => sum + passage.tokens.length, 0);
  const words: WordFacts[] = [];
  const lowers: string[] = [];
  const passage = new Int32Array(size);
  const token = new Int32Array(size);
  const from = new Int32Array(size);
  const to = new Int32Array(size);
  const casing = new Uint8Array(size);
  const addPassage = ({block, tokens, sentences}: Passage): void => {
    const start = words.length;
    for (let i = 0; i < tokens.length; i++) {
      const {text, lower} = tokens[i]!;
      let facts = memory.get(text);
      if (facts === undefined) memory.set(text, (facts = wordFacts(text, lower, known)));
      passage[words.length] = block;
      token[words.length] = i;
      words.push(facts);
      lowers.push(lower);
    }
    for (const sentence of sentences)
      for (let first = sentence.first; first < sentence.last; first += LONGEST) {
        const last = Math.min(sentence.last, first + LONGEST);
        from.fill(start + first, start + first, start + last);
        to.fill(start + last, start + first, start + last);
        casing.fill(casingOf(words, start + first, start + last), start + first, start + last);
      }
  };
  for (const each of spoken) addPassage(each);
  const [runFrom, runTo] = markRuns(words, to);
  const phrase = markPhrases({words, from, to}, lowers, known.gazetteer);
  const row = {words, lowers, from, to, runFrom, runTo, casing};
  const elsewhere = articleFacts(row);
  const runs = runFacts(row);
  return {words, edge, passage, token, from, to, runFrom, runTo, phrase, casing, runs, elsewhere};
};
