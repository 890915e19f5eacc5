import type {Tag} from '../tagger/tags.ts';
import type {Line} from './line.ts';

/** A simple noun phrase: tokens `first` up to, but without, `last`; `head` is its last noun. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

const INSIDE: ReadonlySet<Tag> = new Set(['DT', 'PRP$', 'CD', 'JJ', 'NN', 'NNS', 'NNP', 'POS', 'VBN', 'VBG', 'SYM']);
const HEAD: ReadonlySet<Tag> = new Set(['NN', 'NNS', 'NNP', 'CD', 'PRP', 'EX', 'DT', 'JJ']);
export const isNoun = (tag: Tag | undefined): boolean => tag === 'NN' || tag === 'NNS' || tag === 'NNP';
export const isFiniteVerb = (tag: Tag | undefined): boolean =>
  tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD' || tag === 'PRPV';
export const isVerb = (tag: Tag | undefined): boolean => tag?.startsWith('VB') ?? false;
export const isRelative = (tag: Tag | undefined): boolean => tag === 'WP' || tag === 'WDT';

/** Part of a name that the tagger took for something else: “Ted” in “Mayor Ted Doe”. */
const inName = ({tags, tokens, first}: Line, at: number): boolean =>
  at > first &&
  tags[at + 1] === 'NNP' &&
  /^\p{Lu}\p{Ll}/u.test(tokens[at]!.text) &&
  /^(?:VB|RB|MD|JJ|NN)/.test(tags[at]!);

/** The end of a phrase before `end`, a bracket after it left out: “Doe (D-Va.)” ends after “Doe”. */
const beforeBracket = ({tags, first}: Line, end: number): number => {
  if (tags[end - 1] !== ')') return end;
  for (let k = end - 2; k > first && k > end - 12; k--) if (tags[k] === '(') return k;
  return end;
};

/** The noun phrase whose last token is `end - 1`, or null: “the club’s two owners” before “said”. */
export const phraseBefore = (line: Line, from: number): Phrase | null => {
  const {tags, tokens, first} = line;
  const end = beforeBracket(line, from);
  const last = tags[end - 1];
  if (end <= first || last === undefined) return null;
  if (last === 'PRP' || last === 'EX') return {first: end - 1, last: end, head: end - 1};
  // A name may look like an adverb: “Jolly said”.
  const named = /^(?:RB|VB|VBP|VBN|MD)$/.test(last) && /^\p{Lu}/u.test(tokens[end - 1]!.text) && end - 1 === first;
  if (!HEAD.has(last) && !named) return null;
  let start = end - 1;
  while (start > first) {
    const tag = tags[start - 1]!;
    if (tags[start] === 'DT' && tag !== 'DT' && tokens[start - 1]!.lower !== 'all') break;
    if (!INSIDE.has(tag) && !inName(line, start - 1)) {
      if (tag === 'RB' && (tags[start] === 'JJ' || tags[start] === 'CD') && start - 1 > first) {
        start--;
        continue;
      }
      if (tags[start - 1] === ':' && tokens[start - 1]!.text === '-') {
        start--;
        continue;
      }
      break;
    }
    if ((tag === 'VBG' || tag === 'VBN') && (tags[start] === 'DT' || tags[start] === 'PRP$')) break;
    start--;
  }
  while (start < end - 1 && tags[start] === 'POS') start++;
  return {first: start, last: end, head: end - 1};
};

/** The noun phrase that begins at `start`, or null. */
export const phraseAfter = ({tags, tokens, last}: Line, start: number): Phrase | null => {
  const tag = tags[start];
  if (start >= last || tag === undefined) return null;
  if (tag === 'PRP' || tag === 'EX') return {first: start, last: start + 1, head: start};
  let end = start;
  let head = -1;
  while (end < last) {
    const here = tags[end]!;
    // The rest of a name, whatever it was taken for.
    if (
      end > start &&
      tags[end - 1] === 'NNP' &&
      /^\p{Lu}\p{Ll}/u.test(tokens[end]!.text) &&
      /^(?:VB|RB|MD)/.test(here)
    ) {
      head = end++;
      continue;
    }
    // “their most immediate aim”, “about half”
    if (!INSIDE.has(here) && !(here === 'RB' && head < 0 && (tags[end + 1] === 'JJ' || tags[end + 1] === 'CD'))) break;
    if (end > start && (here === 'DT' || here === 'PRP$') && tags[end - 1] !== 'DT' && tokens[end - 1]!.lower !== 'all')
      break;
    if (here === 'VBG' && end > start && head >= 0) break;
    if (here === 'VBN' && head >= 0) break;
    if (isNoun(here) || here === 'CD') head = end;
    end++;
  }
  if (head < 0) {
    const alone = tags[end - 1];
    // “told her”: no noun follows that could be hers.
    if (end === start || (alone !== 'DT' && alone !== 'JJ' && !(end === start + 1 && tokens[start]!.lower === 'her')))
      return null;
    head = end - 1;
  }
  while (end > head + 1) end--;
  return {first: start, last: end, head};
};
