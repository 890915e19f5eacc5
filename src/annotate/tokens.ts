import {BEFORE_NUMBER, CAPITALISED, LEADING, TRAILING} from './abbreviations.ts';
import {characterClass, DIGIT, LETTER, MARK, SPACE, SURROGATE, wideClass} from './character.ts';
import type {Token} from './document.ts';

const isApostrophe = (unit: string | undefined): boolean => unit === "'" || unit === '’';
/** Adjectives made of a name, whose name we want by itself: “Paris-based”, “U.S.-led”. */
const TAIL =
  /^-(?:[a-z]*(?:led|based|born|backed|controlled|held|style|area|run|owned|made|wide|bound|brokered|trained|ruled|linked|loving|only|friendly|listed|registered|headquartered|educated|raised|occupied|administered|dominated|sponsored|supported|funded|allied|aligned|mediated|imposed|drafted|designed|built|mandated|installed|annexed|organi[sz]ed)|era|like|esque|type|inspired|themed)$/;

const isWord = (text: string, at: number): boolean => {
  const kind = characterClass(text.charCodeAt(at));
  return kind === LETTER || kind === DIGIT || (kind === SURROGATE && wideClass(text, at).kind !== MARK);
};
const isDigit = (text: string, at: number): boolean => characterClass(text.charCodeAt(at)) === DIGIT;
const isUpper = (unit: string): boolean => unit !== unit.toLowerCase();

/** The end of a run of letters and digits that starts at `at`. */
const wordRun = (text: string, at: number): number => {
  while (at < text.length) {
    const kind = characterClass(text.charCodeAt(at));
    if (kind === LETTER || kind === DIGIT) at++;
    else if (kind === SURROGATE) {
      const wide = wideClass(text, at);
      if (wide.kind !== LETTER && wide.kind !== DIGIT) break;
      at += wide.width;
    } else break;
  }
  return at;
};

/** Whether a full stop between two runs belongs to one word: “U.S.A”, “Ph.D”, “example.com”, but not “end.Start”. */
const joinsAtStop = (text: string, from: number, stop: number): boolean => {
  const next = wordRun(text, stop + 1);
  const short = next - stop === 2;
  if (short && (stop - from === 1 || text.slice(from, stop) === 'Ph')) return true;
  return !isUpper(text[stop - 1]!) && !isUpper(text[stop + 1]!) && !isUpper(text[from]!);
};

/** The end of the word that starts at `at`: runs of letters and digits with the marks that belong inside them. */
const wordEnd = (text: string, at: number): number => {
  let from = at;
  let end = wordRun(text, at);
  while (end < text.length - 1 && isWord(text, end + 1)) {
    const mark = text[end]!;
    if (mark === '.') {
      const numbers = isDigit(text, end - 1) && isDigit(text, end + 1);
      if (!numbers && (isDigit(text, end - 1) || isDigit(text, end + 1) || !joinsAtStop(text, from, end))) break;
    } else if (mark === ',' || mark === ':' || mark === '/') {
      if (!isDigit(text, end - 1) || !isDigit(text, end + 1)) break;
    } else if (mark !== '-' && mark !== '‑' && mark !== '&' && mark !== '@' && !isApostrophe(mark)) break;
    from = end + 1;
    end = wordRun(text, end + 1);
  }
  return end;
};

/** Whether the full stop at `stop` belongs to the word before it. */
const takesStop = (text: string, start: number, stop: number): boolean => {
  const word = text.slice(start, stop);
  if (word.length > 12) return false;
  if (/^\p{Lu}$/u.test(word)) return word !== 'I' || /^\. ?\p{Lu}\./u.test(text.slice(stop, stop + 4));
  if (/^(?:\p{L}\.)+\p{L}$|^Ph\.D$|-\p{Lu}$/u.test(word)) return true;
  const last = word.slice(word.lastIndexOf('-') + 1);
  const lower = last.toLowerCase();
  if (BEFORE_NUMBER.has(lower)) return /^\.\s?\d/.test(text.slice(stop, stop + 3));
  if (CAPITALISED.has(last)) return true;
  if (!LEADING.has(lower)) return TRAILING.has(lower);
  return (
    isUpper(last[0]!) ||
    !/^(?:mt|ft|st|art|rep|gen|col|fig|ed|sec|sen|det|dep|hon|ph|maj|rev|fr|gov|pres|vol)$/.test(last)
  );
};

/** A run of one mark that is one sign: “...”, “--”, “''”, “``”, “___”. */
const markEnd = (text: string, at: number): number => {
  const mark = text[at]!;
  let end = at + 1;
  if (mark === "'" || mark === '`') return text[end] === mark ? end + 1 : end;
  if (mark === '.' || mark === '-' || mark === '*' || mark === '=') while (text[end] === mark) end++;
  return end;
};

type Word = Pick<Token, 'text' | 'lower'>;

/**
 * Words met before: a book's tokens are a million, its words a few thousand, and each string is kept once.
 *
 * A table of open addressing, so that a word met before is found by its characters where they stand: to ask a `Map`, each
 * would have to be cut out of the text first.
 */
const words = new Array<Word | undefined>(1 << 17).fill(undefined);
const WRAP = words.length - 1;
const MOST_WORDS = 50_000;
let known = 0;

/** The word from `start` up to `end` of a text. */
function wordAt(text: string, start: number, end: number): Word {
  let hash = end - start;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  let slot = (hash ^ (hash >>> 15)) & WRAP;
  for (let word = words[slot]; word !== undefined; word = words[(slot = (slot + 1) & WRAP)])
    if (word.text.length === end - start && text.startsWith(word.text, start)) return word;
  return (words[slot] = newWord(text.slice(start, end)));
}

function newWord(text: string): Word {
  if (known++ >= MOST_WORDS) {
    words.fill(undefined);
    known = 1;
  }
  const lower = text.toLowerCase();
  return {text, lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower};
}

const push = (tokens: Token[], text: string, start: number, end: number): void => {
  const word = wordAt(text, start, end);
  tokens.push({start, end, text: word.text, lower: word.lower});
};

/** Adds a word and what is a token of its own at its end: “’s”, and the tail of “Paris-based”. */
const pushWord = (tokens: Token[], text: string, start: number, end: number): void => {
  const ending = end - 2;
  if (ending > start && isApostrophe(text[ending]) && (text[ending + 1] === 's' || text[ending + 1] === 'S')) {
    pushWord(tokens, text, start, ending);
    push(tokens, text, ending, end);
    return;
  }
  const hyphen = end - start < 60 ? start + text.slice(start, end).lastIndexOf('-') : -1;
  if (hyphen > start && (isUpper(text[start]!) || text[hyphen - 1] === '.') && TAIL.test(text.slice(hyphen, end))) {
    push(tokens, text, start, hyphen);
    push(tokens, text, hyphen, end);
  } else push(tokens, text, start, end);
};

/** The end of an address whose “://” stands at `at`; the marks that close a sentence after it are not in it. */
const addressEnd = (text: string, at: number): number => {
  while (at < text.length && characterClass(text.charCodeAt(at)) !== SPACE && !/["“”<>]/.test(text[at]!)) at++;
  while (/[.,;:!?)\]’']/.test(text[at - 1]!)) at--;
  return at;
};

/** Adds the word that starts at `start`; gives where it ends. */
const takeWord = (tokens: Token[], text: string, start: number): number => {
  let at = wordEnd(text, text[start] === '@' ? start + 1 : start);
  if (text.startsWith('://', at)) {
    at = addressEnd(text, at);
    push(tokens, text, start, at);
  } else if (text[at] === '.' && text[at + 1] !== '.' && takesStop(text, start, at)) {
    at++;
    // “U.S.-led”: what follows the stop is a word part of its own.
    pushWord(tokens, text, start, at);
    if (text[at] === '-' && at + 1 < text.length && isWord(text, at + 1)) {
      const tail = at;
      at = wordEnd(text, at + 1);
      pushWord(tokens, text, tail, at);
    }
  } else pushWord(tokens, text, start, at);
  return at;
};

/**
 * Cuts a text into tokens: the one tokenisation that names, quotations and search share.
 *
 * Every character that is no white space is in exactly one token. A quotation mark is a token of its own, and so is a
 * possessive ending; apostrophes, abbreviating stops and hyphens stay in their word.
 *
 *     “Mr. O’Neill’s U.S.-led team,” he said.
 *     “ Mr. O’Neill ’s U.S. -led team , ” he said .
 */
export const tokenise = (text: string): Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = characterClass(text.charCodeAt(at));
    if (kind === SPACE) at++;
    else if (isWord(text, at) || (text[at] === '@' && at + 1 < text.length && isWord(text, at + 1)))
      at = takeWord(tokens, text, at);
    else {
      const end = kind === SURROGATE ? at + wideClass(text, at).width : markEnd(text, at);
      push(tokens, text, at, end);
      at = end;
    }
  }
  return tokens;
};
