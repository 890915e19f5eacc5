import {comparePlaces, type Place} from '../model/place.ts';
import type {Stop, Trail} from '../model/trail.ts';
import {placeOf} from './order.ts';

/** The stop that a place stands in, or null: where a stop has several spans, any of them counts. */
export function stopAt(trail: Trail, place: Place): number | null {
  const index = trail.stops.findIndex(stop => contains(stop, place));
  return index < 0 ? null : index;
}

/**
 * The stop nearest to a place: the one it stands in, else the fewest paragraphs and then characters away.
 *
 * Of two equally near the later one wins, for a reader reads on. Null where the trail has no stops.
 */
export function nearestStop(trail: Trail, place: Place): number | null {
  const inside = stopAt(trail, place);
  if (inside !== null) return inside;
  let best: number | null = null;
  let least: readonly [number, number] = [Infinity, Infinity];
  for (const [index, stop] of trail.stops.entries()) {
    const at = placeOf(stop);
    const away = [Math.abs(at.block - place.block), Math.abs(at.offset - place.offset)] as const;
    if (away[0] < least[0] || (away[0] === least[0] && away[1] <= least[1])) {
      best = index;
      least = away;
    }
  }
  return best;
}

/**
 * One step along a trail from where the reader is, around its ends.
 *
 * From the stop the reader stands in (`current`) it is the next one in the trail's own order; from anywhere else
 * the first stop after the place, or the last before it. `wrapped` says that an end was passed.
 */
export function walk(
  trail: Trail,
  current: number | null,
  place: Place,
  by: 1 | -1,
): {readonly stop: number; readonly wrapped: boolean} | null {
  const {length} = trail.stops;
  if (length === 0) return null;
  const next = current === null ? beside(trail, place, by) : current + by;
  return {stop: (next + length) % length, wrapped: next < 0 || next >= length};
}

/** The first stop after a place, or the last before it; one past an end of the trail where there is none. */
function beside({stops}: Trail, place: Place, by: 1 | -1): number {
  const after = stops.findIndex(stop => comparePlaces(placeOf(stop), place) > 0);
  if (by > 0) return after < 0 ? stops.length : after;
  return stops.findLastIndex(stop => comparePlaces(placeOf(stop), place) < 0);
}

const contains = (stop: Stop, {block, offset}: Place): boolean =>
  stop.spans.some(
    span =>
      span.block === block &&
      span.start <= offset &&
      (offset < span.end || (span.start === span.end && offset === span.start)),
  );
