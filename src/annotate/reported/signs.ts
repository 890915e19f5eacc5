import type {CueMatch} from '../cues/open-cues.ts';
import {closedTag} from '../tagger/closed-words.ts';
import {hashText} from '../tagger/features.ts';
import {TAGS} from '../tagger/tags.ts';
import {cueAt, type Line} from './line.ts';

/** One hashed feature out of a kind and up to three values. */
export const sign = (kind: number, a = 0, b = 0, c = 0): number => {
  let h = Math.imul(kind * 0x9e3779b1, 0x85ebca6b) ^ Math.imul(a + 0x7f4a7c15, 0x27d4eb2f);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ Math.imul(b + 0x165667b1, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) ^ Math.imul(c + 0x51ed270b, 0x9e3779b1);
  return (h ^ (h >>> 16)) >>> 0;
};

const LITTLE = new Set(
  'that there her one more most as so then now yet still both such after before since until once like about over under up down out on in no all will can may'.split(
    ' ',
  ),
);
/** Of each word met: its key if it is a word of grammar, else 0. */
const grammar = new Map<string, number>();
const MOST_WORDS = 50_000;

const grammarKey = (lower: string): number => {
  let key = grammar.get(lower);
  if (key === undefined) {
    const closed = closedTag(lower);
    const grammatical = (closed !== null && closed !== 'CD' && closed !== 'SYM') || LITTLE.has(lower);
    key = grammatical ? hashText(lower) : 0;
    if (grammar.size >= MOST_WORDS) grammar.clear();
    grammar.set(lower, key);
  }
  return key;
};

/** The keys of the line that was asked about last: each of its tokens is asked about a hundred times. */
let asked: {line: Line | null; tokens: Float64Array; cues: Float64Array} = {
  line: null,
  tokens: new Float64Array(0),
  cues: new Float64Array(0),
};
const UNASKED = -9;

const keysOf = (line: Line) => {
  if (asked.line === line) return asked;
  const size = line.last - line.first;
  if (size > asked.tokens.length) asked = {line, tokens: new Float64Array(2 * size), cues: new Float64Array(2 * size)};
  asked.line = line;
  asked.tokens.fill(UNASKED, 0, size);
  asked.cues.fill(UNASKED, 0, size);
  return asked;
};

/** What a token is to a feature: itself if it is a word of grammar, else its part of speech. No names, no matter. */
export const tokenKey = (line: Line, at: number): number => {
  if (at < line.first || at >= line.last) return 99;
  const {tokens} = keysOf(line);
  const known = tokens[at - line.first]!;
  if (known !== UNASKED) return known;
  return (tokens[at - line.first] = grammarKey(line.tokens[at]!.lower) || TAGS.indexOf(line.tags[at]!));
};

const CLASSES = ['say', 'tell', 'ask', 'think', 'soft', 'manner', 'noun', 'prep'];

/** The classes of a cue, a bit each. */
export const classKey = (match: Pick<CueMatch, 'entry'> | null): number =>
  match === null ? -1 : match.entry.classes.reduce((bits, cls) => bits | (1 << CLASSES.indexOf(cls)), 0);

/** The classes of the cue whose head is token `at`, −1 where there is none. */
export const cueKey = (line: Line, at: number): number => {
  if (at < line.first || at >= line.last) return -2;
  const {cues} = keysOf(line);
  const known = cues[at - line.first]!;
  return known !== UNASKED ? known : (cues[at - line.first] = classKey(cueAt(line, at)));
};

/** 0, 1, 2, 3, 4–5, 6–8, 9–13, 14–21, 22–35, more */
export const bucket = (n: number): number =>
  n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : n < 14 ? 6 : n < 22 ? 7 : n < 36 ? 8 : 9;
