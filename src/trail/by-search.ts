import type {Stop, Trail} from '../model/trail.ts';
import {compareStops} from './order.ts';

/**
 * What a search found: its matches are the stops, in the article's order. A match has several spans where it crosses blocks.
 *
 * Matches that are in order, as a search gives them, are taken as they are: a letter may have a hundred thousand.
 */
export function bySearch(query: string, matches: readonly Stop[]): Trail {
  return {
    kind: 'search',
    key: query,
    title: `matches of “${query}”`,
    stops: isInOrder(matches) ? matches : [...matches].sort(compareStops),
  };
}

/** By their numbers, with no place made of each: a key waits for the answer. */
function isInOrder(matches: readonly Stop[]): boolean {
  let [block, start] = [0, 0];
  for (const {spans} of matches) {
    const span = spans[0]!;
    if (span.block < block || (span.block === block && span.start < start)) return false;
    block = span.block;
    start = span.start;
  }
  return true;
}
