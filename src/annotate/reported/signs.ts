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
const keys = new Map<string, number>();

/** What a token is to a feature: itself if it is a word of grammar, else its part of speech. No names, no matter. */
export const tokenKey = (line: Line, at: number): number => {
  if (at < line.first || at >= line.last) return 99;
  const {lower} = line.tokens[at]!;
  let key = keys.get(lower);
  if (key === undefined) {
    const closed = closedTag(lower);
    const grammatical = (closed !== null && closed !== 'CD' && closed !== 'SYM') || LITTLE.has(lower);
    key = grammatical ? hashText(lower) : 0;
    if (grammatical) keys.set(lower, key);
  }
  return key || TAGS.indexOf(line.tags[at]!);
};

const CLASSES = ['say', 'tell', 'ask', 'think', 'soft', 'manner', 'noun', 'prep'];

/** The classes of a cue, a bit each. */
export const classKey = (match: Pick<CueMatch, 'entry'> | null): number =>
  match === null ? -1 : match.entry.classes.reduce((bits, cls) => bits | (1 << CLASSES.indexOf(cls)), 0);

export const cueKey = (line: Line, at: number): number =>
  at < line.first || at >= line.last ? -2 : classKey(cueAt(line, at));

/** 0, 1, 2, 3, 4–5, 6–8, 9–13, 14–21, 22–35, more */
export const bucket = (n: number): number =>
  n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : n < 14 ? 6 : n < 22 ? 7 : n < 36 ? 8 : 9;
