import {join} from './hash.ts';
import {CAPITALS, LOWER, NO_LETTERS, type WordFacts} from './word-facts.ts';

/** What the capitalised runs of an article say of one another's words and what is said after them. */
export interface RunFacts {
  /** Per word: a hash of the last word of the longest other run that has it; 0 where there is none. */
  readonly longerHead: Int32Array;
  /** Per word: a hash of its place in that run and of what the lists say of the run's first word. */
  readonly longerPlace: Int32Array;
  /** Per word: a hash of the noun after it, as “chain” in “Acme, the chain that sold it”; 0 where there is none. */
  readonly apposition: Int32Array;
}

/** The words of an article in one row, as far as facts about them are gathered; `NameView` tells what each field is. */
export interface Row {
  readonly words: readonly WordFacts[];
  readonly lowers: readonly string[];
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly runFrom: Int32Array;
  readonly runTo: Int32Array;
  readonly casing: Uint8Array;
}

interface Run {
  readonly from: number;
  readonly to: number;
}

const longer = (a: Run | undefined, b: Run): Run => (a !== undefined && a.to - a.from >= b.to - b.from ? a : b);

/** “WTO” of World Trade Organization: the first letters of the run's words, small ones left out. */
const initialsOf = (words: readonly WordFacts[], {from, to}: Run): string => {
  let initials = '';
  for (let i = from; i < to; i++) {
    const {capital, text} = words[i]!;
    if (capital !== LOWER && capital !== NO_LETTERS) initials += text[0]!;
  }
  return initials;
};

const ARTICLES = /^(?:a|an|the|its|his|her|their|one)$/;
const PHRASE_END = /^(?:of|in|for|that|which|who|whose|where|on|at|from|to|with|and|by|near|based|,|\.|;|\(|-|")$/;

/** The noun of “, the gas producer,” after a run that ends at `end`: its index, or -1. */
const appositionNoun = (row: Row, end: number, to: number): number => {
  if (end + 2 >= to || row.lowers[end] !== ',' || !ARTICLES.test(row.lowers[end + 1]!)) return -1;
  for (let i = end + 2; i < Math.min(to, end + 8); i++)
    if (PHRASE_END.test(row.words[i + 1] === undefined || i + 1 >= to ? '.' : row.lowers[i + 1]!)) return i;
  return -1;
};

/** Looks at all runs of an article: which are parts or initials of longer ones, and what stands in apposition. */
export const runFacts = (row: Row): RunFacts => {
  const {words} = row;
  const size = words.length;
  const longest = new Map<number, Run>();
  const byInitials = new Map<string, Run>();
  const runs: Run[] = [];
  for (let i = 0; i < size; i++) {
    if (row.runTo[i]! <= i) continue;
    const run = {from: i, to: row.runTo[i]!};
    runs.push(run);
    if (row.casing[i] === 0 && run.to - run.from > 1) {
      for (let k = run.from; k < run.to; k++) longest.set(words[k]!.exact, longer(longest.get(words[k]!.exact), run));
      const initials = initialsOf(words, run);
      if (initials.length > 1) byInitials.set(initials, longer(byInitials.get(initials), run));
    }
    i = run.to - 1;
  }
  const longerHead = new Int32Array(size);
  const longerPlace = new Int32Array(size);
  const apposition = new Int32Array(size);
  for (const run of runs) {
    const noun = appositionNoun(row, run.to, row.to[run.from]!);
    for (let i = run.from; i < run.to; i++) {
      if (noun >= 0) apposition[i] = words[noun]!.lower;
      const word = words[i]!;
      const letters = word.capital === CAPITALS ? word.text.replaceAll('.', '') : null;
      const acronym = letters !== null && letters.length < 7 ? byInitials.get(letters) : undefined;
      const other = acronym ?? longest.get(word.exact);
      if (other === undefined || (acronym === undefined && other.to - other.from <= run.to - run.from)) continue;
      const head = words[other.to - 1]!;
      const place = acronym ? 3 : words[other.from]!.exact === word.exact ? 1 : head.exact === word.exact ? 2 : 0;
      longerHead[i] = join(head.lower, place);
      longerPlace[i] = join(words[other.from]!.listing, place * 8 + head.kind);
    }
  }
  return {longerHead, longerPlace, apposition};
};
