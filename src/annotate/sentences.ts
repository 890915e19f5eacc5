import {LEADING, OPENERS} from './abbreviations.ts';
import type {Sentence, Token} from './document.ts';

const ENDS = /^(?:[.!?…‽]|\.{2,}|。|！|？|।)$/;
/** Whether a token ends in a character that a sentence may end in: of most tokens no more is asked. */
const mayEnd = (text: string): boolean => {
  const unit = text.charCodeAt(text.length - 1);
  return unit < 0x80 ? unit === 0x2e || unit === 0x21 || unit === 0x3f : unit > 0x7ff && ENDS_LATE.includes(unit);
};
const ENDS_LATE = [...'…‽。！？।'].map(mark => mark.charCodeAt(0));
const CLOSERS = /^(?:["”’»›)\]}'`]|'')$/;
const OPENING = /^(?:["“‘«‹„(['[`—–-]|``|''|--)$/;
/** Verbs that keep “Why?” Jones asked. in one sentence. */
const ASKED =
  /^(?:said|says|asked|asks|replied|replies|answered|added|adds|cried|shouted|wondered|exclaimed|joked|recalled|insisted)$/;

const touches = (left: Token | undefined, right: Token | undefined): boolean => left?.end === right?.start;
const startsLower = (token: Token): boolean => /^\p{Ll}/u.test(token.text);
const startsUpper = (token: Token): boolean => /^[\p{Lu}\p{Lt}]/u.test(token.text);

/** Whether the abbreviation at `at`, its stop included, also ends its sentence. */
const abbreviationEnds = (tokens: readonly Token[], at: number, next: Token): boolean => {
  const bare = tokens[at]!.lower.slice(0, -1);
  if (LEADING.has(bare)) return false;
  return startsUpper(next) && next.text.length > 1 && OPENERS.has(next.lower);
};

/** Whether a name and a verb of asking follow, as in “Why?” Ann Jones asked. */
const askedAfter = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at; i < at + 5 && i < tokens.length; i++) {
    const token = tokens[i]!;
    if (ASKED.test(token.lower)) return i > at && /^[.,]$/.test(tokens[i + 1]?.text ?? '.');
    if (!startsUpper(token)) return false;
  }
  return false;
};

/**
 * Cuts the tokens of one block into sentences, which tile them.
 *
 * A sentence takes its closing marks and brackets with it, and goes on where the words after them do:
 *
 *     “We won.” He left.        “We won!” he said.        He came (at 9 a.m.) and left.
 *     ^^^^^^^^^ ^^^^^^^^        ^^^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const splitSentences = (tokens: readonly Token[]): Sentence[] => {
  const sentences: Sentence[] = [];
  let first = 0;
  const close = (last: number): void => {
    if (last <= first) return;
    sentences.push({first, last, start: tokens[first]!.start, end: tokens[last - 1]!.end});
    first = last;
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (!mayEnd(token.text)) continue;
    const ends = ENDS.test(token.text);
    const abbreviation = !ends && token.text.length > 1 && token.text.endsWith('.');
    if (!ends && !abbreviation) continue;
    let next = at + 1;
    while (next < tokens.length && ENDS.test(tokens[next]!.text)) next++;
    const marks = next;
    // A mark that touches what stands before it closes; one that stands apart opens the next sentence.
    while (next < tokens.length && CLOSERS.test(tokens[next]!.text) && touches(tokens[next - 1], tokens[next])) next++;
    const after = tokens[next];
    if (after === undefined) break;
    let word = next;
    while (word < tokens.length - 1 && OPENING.test(tokens[word]!.text)) word++;
    const opened = tokens[word]!;
    if (startsLower(opened)) continue;
    if (touches(tokens[next - 1], after) && !(next > marks && startsUpper(opened)) && word === next) {
      if (!(ends && startsUpper(after))) continue;
    }
    if (abbreviation && !abbreviationEnds(tokens, at, opened) && word === next && next === at + 1) continue;
    if (abbreviation && next > at + 1 && !startsUpper(opened)) continue;
    if (/^(?:…|\.{2,})$/.test(token.text) && (!startsUpper(opened) || opened.text === 'I') && word === next) continue;
    if (/^[,;:]$/.test(after.text)) continue;
    if (next > marks && token.text !== '.' && askedAfter(tokens, word)) continue;
    // “1. First”: a number by itself is no sentence.
    if (at === first + 1 && /^\p{N}+$/u.test(tokens[first]!.text)) continue;
    close(next);
    at = next - 1;
  }
  close(tokens.length);
  return sentences;
};
