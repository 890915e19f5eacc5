import type {Place} from '../model/place.ts';
import type {Trail} from '../model/trail.ts';
import {compareStops} from './order.ts';

/**
 * The reader's own marks, in the article's order.
 *
 * A mark is a point: its stop covers no characters, so that the screen shows the line and underlines nothing.
 */
export const byMarks = (places: readonly Place[]): Trail => ({
  kind: 'marks',
  key: 'marks',
  title: 'your marks',
  stops: places
    .map(({block, offset}) => ({spans: [{block, start: offset, end: offset}], quote: null}))
    .sort(compareStops),
});
