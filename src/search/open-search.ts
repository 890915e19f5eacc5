import type {Annotations} from '../model/annotation.ts';
import type {Article} from '../model/article.ts';
import {closeWords} from './close-words.ts';
import {findLiteral} from './find-literal.ts';
import {findPattern} from './find-pattern.ts';
import {findWords} from './find-words.ts';
import {parseQuery, type Query} from './parse-query.ts';
import {type Found, toMatches} from './places.ts';
import {quoteFilter} from './quote-filter.ts';
import type {SearchResult} from './result.ts';
import {growVocabulary, openVocabulary} from './vocabulary.ts';

/** An article made ready for being searched. */
export interface Search {
  /** Takes in about `units` more characters; true when all is in. What is not in is not found. */
  readonly grow: (units: number) => boolean;
  /** Finds what of a query stands in the text itself. Never throws. */
  readonly inText: (query: Query) => Found;
  /** Answers a query; annotations that have arrived meanwhile serve `by:` and `kind:`. Never throws. */
  readonly find: (query: string, annotations: Annotations | null) => SearchResult;
}

/** Opens an article for searching; nothing is read before the first `grow`, and what is missing is taken in when asked. */
export function openSearch(article: Article): Search {
  const vocabulary = openVocabulary(article);
  let close: {readonly size: number; readonly find: (word: string) => readonly string[]} | null = null;
  const closeTo = (word: string): readonly string[] => {
    if (close?.size !== vocabulary.words.length)
      close = {size: vocabulary.words.length, find: closeWords(vocabulary.words)};
    return close.find(word);
  };

  function inText(query: Query): Found {
    if (query.pattern) return findPattern(article, query.pattern);
    if (query.words.length === 0 || hasNoSpaces(query.literal)) return findLiteral(article, query.literal);
    growVocabulary(vocabulary);
    return findWords(vocabulary, query, closeTo);
  }

  return {
    grow: units => growVocabulary(vocabulary, units),
    inText,
    find: (text, annotations) => {
      const asked = asking(text, annotations);
      return 'answer' in asked ? asked.answer : asked.answerWith(inText(asked.query));
    },
  };
}

/**
 * What a query asks of the text, and the answer once that is found; the answer itself where the text need not be asked.
 *
 * Who said what stays where it is known: only the text is searched elsewhere.
 */
export function asking(
  text: string,
  annotations: Annotations | null,
): {readonly answer: SearchResult} | {readonly query: Query; readonly answerWith: (found: Found) => SearchResult} {
  const query = parseQuery(text);
  if (typeof query === 'string') return {answer: {query: text, matches: [], note: query}};
  const filter = quoteFilter(query, annotations);
  if (typeof filter === 'string') return {answer: {query: text, matches: [], note: filter}};
  if (query.pattern === null && query.literal === '')
    return {answer: {query: text, matches: filter?.quotes ?? [], note: null}};
  return {
    query,
    answerWith: ({places, note}) => {
      const matches = toMatches(places);
      return {query: text, matches: filter ? filter.within(matches) : matches, note};
    },
  };
}

/** Chinese, Japanese, Thai and their kin set no spaces between words: what is typed is looked for as it stands. */
const hasNoSpaces = (text: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
    text,
  );
