import type {QuoteKind} from '../model/annotation.ts';
import {fold} from './fold.ts';
import {wordPattern} from './vocabulary.ts';

/** What a reader typed, taken apart. */
export interface Query {
  /** The words to be found, in order, folded; letters keep their case, for a capital means it (smart case). */
  readonly words: readonly string[];
  /** As typed and folded; where it holds signs (`$2.4`), places that have them go before those that only have the words. */
  readonly literal: string;
  /** `'word`: nothing but these words. */
  readonly exact: boolean;
  /** `re:/…/`: the pattern and whether capitals count; null where it is no such query. */
  readonly pattern: {readonly source: string; readonly ignoreCase: boolean} | null;
  /** `by:name`. */
  readonly by: string | null;
  /** `kind:direct`. */
  readonly kind: QuoteKind | null;
}

const KINDS: readonly QuoteKind[] = ['direct', 'mixed', 'indirect'];

/**
 * Reads a query; a string instead is what is not right with it yet, for the reader.
 *
 *     trade deal               these words in this order, the last may go on
 *     'deal                    this word and no other
 *     re:/deals?|pacts?/       a regular expression; everything behind `re:` where the slashes are missing
 *     by:ortiz kind:direct tax what Ortiz said, in quotation marks, with this word; by:"maria ortiz" for two words
 */
export function parseQuery(text: string): Query | string {
  let rest = text.trim();
  let by: string | null = null;
  let kind: QuoteKind | null = null;
  for (;;) {
    const filter = /^(by|kind):(?:"([^"]*)"?|(\S*))\s*/i.exec(rest);
    if (!filter) break;
    rest = rest.slice(filter[0].length);
    const value = (filter[2] ?? filter[3] ?? '').trim();
    if (filter[1]!.toLowerCase() === 'by') by = value || null;
    else if (value) {
      kind = KINDS.find(name => name.startsWith(value.toLowerCase())) ?? null;
      if (kind === null) return 'kind: is direct, mixed or indirect';
    }
  }
  const pattern = /^re:(?:\/((?:[^/\\]|\\.)*)\/?(i?)|(.*))$/s.exec(rest);
  if (pattern) {
    const source = pattern[1] ?? pattern[3]!;
    const ignoreCase = pattern[2] === 'i' || !/\p{Lu}/u.test(source.replace(/\\./g, ''));
    return {words: [], literal: '', exact: false, pattern: source ? {source, ignoreCase} : null, by, kind};
  }
  const exact = rest.startsWith("'") || rest.startsWith('’');
  const literal = fold(exact ? rest.slice(1) : rest).text.trim();
  return {words: literal.match(wordPattern()) ?? [], literal, exact, pattern: null, by, kind};
}
