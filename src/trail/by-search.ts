import type {Stop, Trail} from '../model/trail.ts';
import {compareStops} from './order.ts';

/**
 * What a search found: its matches are the stops, in the article's order. A match has several spans where it crosses blocks.
 *
 * Matches that are in order, as a search gives them, are taken as they are: a letter may have a hundred thousand.
 */
export function bySearch(query: string, matches: readonly Stop[]): Trail {
  const isInOrder = matches.every((match, index) => index === 0 || compareStops(matches[index - 1]!, match) <= 0);
  return {
    kind: 'search',
    key: query,
    title: `matches of “${query}”`,
    stops: isInOrder ? matches : [...matches].sort(compareStops),
  };
}
