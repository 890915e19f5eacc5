import type {CueMatch, Cues} from '../cues/open-cues.ts';
import type {Passage, Token} from '../document.ts';
import type {Tag} from '../tagger/tags.ts';
import {mendTags} from './mend-tags.ts';

/** A sentence as reported speech is looked for in it: tokens of its passage from `first` up to, but without, `last`. */
export interface Line {
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
  readonly first: number;
  readonly last: number;
  /** Of each token of the passage: 1 inside quotation marks. */
  readonly inside: Uint8Array;
  /** The cue whose head stands at a token, by the token's place in the line. */
  readonly cues: readonly (CueMatch | null)[];
  readonly lexicon: Cues;
}

/** The cue whose head is token `at` of the passage. */
export const cueAt = (line: Line, at: number): CueMatch | null => line.cues[at - line.first] ?? null;

/** Cuts a passage into lines; `marked` are the stretches of its text that stand in quotation marks. */
export const makeLines = (
  passage: Passage,
  tags: readonly Tag[],
  cues: Cues,
  marked: readonly {readonly start: number; readonly end: number}[],
): Line[] => {
  const {tokens} = passage;
  const inside = new Uint8Array(tokens.length);
  const closings = new Set(marked.map(({end}) => end));
  let at = 0;
  for (const {start, end} of marked) {
    while (at > 0 && tokens[at - 1]!.start >= start) at--;
    while (at < tokens.length && tokens[at]!.start < start) at++;
    for (; at < tokens.length && tokens[at]!.end <= end; at++) inside[at] = 1;
  }
  // “the ministers’ plan”: an apostrophe that closes no quotation.
  const owning = mendTags(tokens, tags, cues).map((tag, i): Tag => {
    const {text, start} = tokens[i]!;
    if (tag !== '"' || (text !== '’' && text !== "'") || closings.has(start) || inside[i]) return tag;
    const before = tokens[i - 1];
    return before?.end === start && before.lower.endsWith('s') && /^[\p{L}\p{N}]/u.test(tokens[i + 1]?.text ?? '')
      ? 'POS'
      : tag;
  });
  return passage.sentences.map(({first, last}) => {
    const found: (CueMatch | null)[] = [];
    for (let i = first; i < last; i++) found.push(cues.at(tokens, owning, i));
    return {passage, tokens, tags: owning, first, last, inside, cues: found, lexicon: cues};
  });
};
