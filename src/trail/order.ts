import type {Span} from '../model/annotation.ts';
import {comparePlaces, type Place} from '../model/place.ts';
import type {Stop} from '../model/trail.ts';

/** The place a stop is gone to: where its first span begins. */
export const placeOf = (stop: Stop): Place => startOf(stop.spans[0]!);

const startOf = (span: Span): Place => ({block: span.block, offset: span.start});

/** Stops in the article's order. */
export const compareStops = (a: Stop, b: Stop): number => comparePlaces(placeOf(a), placeOf(b));
