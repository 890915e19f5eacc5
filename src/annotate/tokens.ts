import {BEFORE_NUMBER, CAPITALISED, LEADING, TRAILING} from './abbreviations.ts';
import {characterClass, DIGIT, LETTER, MARK, SPACE, SURROGATE, wideClass} from './character.ts';
import type {Token} from './document.ts';

const APOSTROPHE = /['’]/;
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
    } else if (mark !== '-' && mark !== '‑' && mark !== '&' && mark !== '@' && !APOSTROPHE.test(mark)) break;
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

/** Words met before: a book's tokens are a million, its words a few thousand, and each string is kept once. */
const words = new Map<string, Word>();
const MOST_WORDS = 50_000;

type Word = Pick<Token, 'text' | 'lower'>;

function wordOf(text: string): Word {
  const known = words.get(text);
  if (known) return known;
  const lower = text.toLowerCase();
  const word = {text, lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower};
  if (words.size >= MOST_WORDS) words.clear();
  words.set(text, word);
  return word;
}

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
  const push = (start: number, end: number): void => {
    const word = wordOf(text.slice(start, end));
    tokens.push({start, end, text: word.text, lower: word.lower});
  };
  const pushWord = (start: number, end: number): void => {
    const ending = end - 2;
    if (ending > start && APOSTROPHE.test(text[ending]!) && (text[ending + 1] === 's' || text[ending + 1] === 'S')) {
      pushWord(start, ending);
      push(ending, end);
      return;
    }
    const hyphen = end - start < 60 ? start + text.slice(start, end).lastIndexOf('-') : -1;
    if (hyphen > start && (isUpper(text[start]!) || text[hyphen - 1] === '.') && TAIL.test(text.slice(hyphen, end))) {
      push(start, hyphen);
      push(hyphen, end);
    } else push(start, end);
  };
  let at = 0;
  while (at < text.length) {
    const kind = characterClass(text.charCodeAt(at));
    if (kind === SPACE) at++;
    else if (isWord(text, at) || (text[at] === '@' && at + 1 < text.length && isWord(text, at + 1))) {
      const start = at;
      at = wordEnd(text, text[at] === '@' ? at + 1 : at);
      if (text.startsWith('://', at)) {
        while (at < text.length && characterClass(text.charCodeAt(at)) !== SPACE && !/["“”<>]/.test(text[at]!)) at++;
        while (/[.,;:!?)\]’']/.test(text[at - 1]!)) at--;
        push(start, at);
      } else if (text[at] === '.' && text[at + 1] !== '.' && takesStop(text, start, at)) {
        at++;
        // “U.S.-led”: what follows the stop is a word part of its own.
        pushWord(start, at);
        if (text[at] === '-' && at + 1 < text.length && isWord(text, at + 1)) {
          const tail = at;
          at = wordEnd(text, at + 1);
          pushWord(tail, at);
        }
      } else pushWord(start, at);
    } else {
      const end = kind === SURROGATE ? at + wideClass(text, at).width : markEnd(text, at);
      push(at, end);
      at = end;
    }
  }
  return tokens;
};
