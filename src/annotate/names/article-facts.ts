import {KINDS} from './gazetteer.ts';
import type {Row} from './run-facts.ts';
import {CAPITALS, LOWER, NO_LETTERS} from './word-facts.ts';

/** What an occurrence of a word can show about all the others, one bit each. */
export const SIGNS = {
  lower: 1,
  capitalWithin: 2,
  afterTitle: 4,
  afterGiven: 8,
  afterPreposition: 16,
  beforePossessive: 32,
  besideSpeech: 64,
  runOrganisation: 128,
  runPlace: 256,
  inBrackets: 512,
  runFirst: 1024,
  runLast: 2048,
  afterThe: 4096,
  beforeSuffix: 8192,
  besideRegion: 16384,
  alone: 32768,
} as const;

const PLACE_WORDS = new Set([
  'in',
  'at',
  'from',
  'near',
  'to',
  'across',
  'outside',
  'around',
  'into',
  'toward',
  'towards',
  'via',
]);
const SPEECH_WORDS = new Set([
  'said',
  'says',
  'told',
  'added',
  'asked',
  'who',
  'he',
  'she',
  'replied',
  'tweeted',
  'wrote',
  'argued',
  'insisted',
  'whose',
]);

const signsAt = (row: Row, i: number): number => {
  const word = row.words[i]!;
  if (word.capital === LOWER) return SIGNS.lower;
  const first = i === row.from[i];
  const previous = first ? null : row.words[i - 1]!;
  const next = i + 1 < row.to[i]! ? row.words[i + 1]! : null;
  const runFrom = row.runFrom[i]!;
  const runTo = row.runTo[i]!;
  let signs = 0;
  if (!first) signs |= SIGNS.capitalWithin;
  if (previous?.kind === KINDS.title && previous.capital !== LOWER) signs |= SIGNS.afterTitle;
  if (previous && i > runFrom && previous.given > 0 && i + 1 === runTo) signs |= SIGNS.afterGiven;
  if (i === runFrom && !first && PLACE_WORDS.has(row.lowers[i - 1]!)) signs |= SIGNS.afterPreposition;
  if (next && row.lowers[i + 1] === "'s") signs |= SIGNS.beforePossessive;
  if (next && SPEECH_WORDS.has(row.lowers[i + 1]!)) signs |= SIGNS.besideSpeech;
  if (i === runFrom && !first && SPEECH_WORDS.has(row.lowers[i - 1]!)) signs |= SIGNS.besideSpeech;
  if (i === runFrom && !first && row.lowers[i - 1] === 'the') signs |= SIGNS.afterThe;
  if (runTo - runFrom > 1) {
    const last = row.words[runTo - 1]!;
    if (last.kind === KINDS.organisation && i < runTo - 1) signs |= SIGNS.runOrganisation;
    if (last.kind === KINDS.place && i < runTo - 1) signs |= SIGNS.runPlace;
    if (last.kind === KINDS.suffix && i < runTo - 1) signs |= SIGNS.beforeSuffix;
    signs |= i === runFrom ? SIGNS.runFirst : i === runTo - 1 ? SIGNS.runLast : 0;
  } else signs |= SIGNS.alone;
  if (row.lowers[i - 1] === '(' && row.lowers[i + 1] === ')' && word.capital === CAPITALS) signs |= SIGNS.inBrackets;
  if (row.lowers[i + 1] === ',' && i + 2 < row.to[i]! && row.words[i + 2]!.region > 0) signs |= SIGNS.besideRegion;
  return signs;
};

/** Per word: the signs that its other occurrences in the article show, 0 where it stands once. */
export const articleFacts = (row: Row): Int32Array => {
  const size = row.words.length;
  const own = new Int32Array(size);
  // Of each word: its signs, and 16 bits further up those that have been met more than once.
  const seen = new Map<number, number>();
  for (let i = 0; i < size; i++) {
    const word = row.words[i]!;
    // A headline's capitals show nothing, and common small words need no help.
    if (word.capital === NO_LETTERS || row.casing[i] !== 0) continue;
    if (word.capital === LOWER && word.common > 1) continue;
    const signs = (own[i] = signsAt(row, i));
    const before = seen.get(word.lower | 0) ?? 0;
    seen.set(word.lower | 0, before | signs | ((before & signs) << 16));
  }
  const elsewhere = new Int32Array(size);
  for (let i = 0; i < size; i++) {
    const all = seen.get(row.words[i]!.lower | 0);
    if (all !== undefined) elsewhere[i] = (all & ~own[i]! & 0xffff) | ((all >>> 16) & own[i]!);
  }
  return elsewhere;
};
