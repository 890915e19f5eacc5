import type {Span} from '../model/annotation.ts';
import type {Trail} from '../model/trail.ts';
import {compareStops} from './order.ts';

/** What a search found: one stop for each match, in the article's order. A match has several spans where it crosses blocks. */
export function bySearch(
  query: string,
  matches: readonly {readonly spans: readonly Span[]; readonly quote: number | null}[],
): Trail {
  return {
    kind: 'search',
    key: query,
    title: `matches of “${query}”`,
    stops: matches.map(({spans, quote}) => ({spans, quote})).sort(compareStops),
  };
}
