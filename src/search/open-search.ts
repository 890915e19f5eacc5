import type {Annotations} from '../model/annotation.ts';
import type {Article} from '../model/article.ts';
import {closeWords} from './close-words.ts';
import {findLiteral} from './find-literal.ts';
import {findPattern} from './find-pattern.ts';
import {findWords} from './find-words.ts';
import {parseQuery, type Query} from './parse-query.ts';
import {quoteFilter} from './quote-filter.ts';
import type {Match, SearchResult} from './result.ts';
import {growVocabulary, openVocabulary} from './vocabulary.ts';

/** An article made ready for being searched. */
export interface Search {
  /** Takes in about `units` more characters; true when all is in. What is not in is not found. */
  readonly grow: (units: number) => boolean;
  /** Answers a query; annotations that have arrived meanwhile serve `by:` and `kind:`. Never throws. */
  readonly find: (query: string, annotations: Annotations | null) => SearchResult;
}

/** The part of a query that one way of finding answers. */
type Found = {readonly matches: readonly Match[]; readonly note: string | null};

/** Opens an article for searching; nothing is read before the first `grow`, and `find` takes in what is missing. */
export function openSearch(article: Article): Search {
  const vocabulary = openVocabulary(article);
  let close: {readonly size: number; readonly find: (word: string) => readonly string[]} | null = null;
  const closeTo = (word: string): readonly string[] => {
    if (close?.size !== vocabulary.words.length)
      close = {size: vocabulary.words.length, find: closeWords(vocabulary.words)};
    return close.find(word);
  };

  function find(text: Query): Found {
    if (text.pattern) return findPattern(article, text.pattern);
    if (text.words.length === 0 || hasNoSpaces(text.literal)) return findLiteral(article, text.literal);
    return findWords(vocabulary, text, closeTo);
  }

  return {
    grow: units => growVocabulary(vocabulary, units),
    find: (text, annotations) => {
      const query = parseQuery(text);
      if (typeof query === 'string') return {query: text, matches: [], note: query};
      growVocabulary(vocabulary);
      const filter = quoteFilter(query, annotations);
      if (typeof filter === 'string') return {query: text, matches: [], note: filter};
      const asked = query.pattern !== null || query.literal !== '';
      if (!asked) return {query: text, matches: filter?.quotes ?? [], note: null};
      const {matches, note} = find(query);
      return {query: text, matches: filter ? filter.within(matches) : matches, note};
    },
  };
}

/** Chinese, Japanese, Thai and their kin set no spaces between words: what is typed is looked for as it stands. */
const hasNoSpaces = (text: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
    text,
  );
