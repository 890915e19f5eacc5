import type {Mention} from '../cast.ts';
import type {Document, Passage, Token} from '../document.ts';
import {type Day, dayOf} from './calendar.ts';
import {findAmount, SUM_STARTS} from './find-amount.ts';
import {DATE_STARTS, findDate} from './find-date.ts';
import type {FoundValue} from './found-value.ts';
import {NUMBER_WORDS} from './read-number.ts';

/** A value with where it stands. */
export interface ValueMention extends Mention {
  readonly type: FoundValue['type'];
  readonly value: string | null;
}

const AHEAD = /^(?:will|shall|expected|scheduled|due|plans|planned|hopes|next|upcoming)$/;

const STARTS: ReadonlySet<string> = new Set([...SUM_STARTS, ...DATE_STARTS, ...NUMBER_WORDS]);
const WITH_HYPHEN = /^(?:mid|early|late|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-/;

/** Whether a value can begin with this word: few do; of articles, one in 33 words, only that of “a week ago”. */
const mayBegin = (tokens: readonly Token[], at: number): boolean => {
  const {text, lower} = tokens[at]!;
  const code = text.charCodeAt(0);
  if (code >= 48 && code <= 57) return true;
  if (lower === 'a' || lower === 'an') return tokens[at + 2]?.lower === 'ago';
  if (STARTS.has(lower) || (lower.endsWith('.') && STARTS.has(lower.slice(0, -1)))) return true;
  return lower.includes('-') && WITH_HYPHEN.test(lower);
};

/** Whether the words just before speak of what is to come. */
const looksAhead = (tokens: readonly Token[], from: number, at: number): boolean => {
  for (let i = Math.max(from, at - 9); i < at; i++) if (AHEAD.test(tokens[i]!.lower)) return true;
  return false;
};

const valuesOf = ({block, tokens, sentences}: Passage, today: Day | null): ValueMention[] => {
  const found: ValueMention[] = [];
  for (const sentence of sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      if (!mayBegin(tokens, at)) continue;
      const value = findAmount(tokens, at) ?? findDate(tokens, at, today, looksAhead(tokens, sentence.first, at));
      if (value === null) continue;
      const first = Math.max(value.first, sentence.first);
      const previous = found.at(-1);
      if (previous && previous.block === block && previous.last > first) continue;
      found.push({
        type: value.type,
        value: value.value,
        block,
        first,
        last: value.last,
        start: tokens[first]!.start,
        end: tokens[value.last - 1]!.end,
      });
      at = value.last - 1;
    }
  }
  return found;
};

/** Finds dates, times, sums, shares and measures; days are told by the article's own date. */
export const findValues = (document: Document): ValueMention[] => {
  const today = dayOf(document.article.published);
  return document.passages.filter(passage => !passage.silent).flatMap(passage => valuesOf(passage, today));
};
