import type {Annotations, Quote, Span} from '../model/annotation.ts';
import type {Place} from '../model/place.ts';
import {layoutOf} from './layout.ts';
import {lineAt} from './lines.ts';
import type {State} from './state.ts';

/** A stretch of a quote in one block. */
export interface Stretch {
  readonly span: Span;
  /** An index into `quotes`. */
  readonly quote: number;
}

const indexed = new WeakMap<Annotations, ReadonlyMap<number, readonly Stretch[]>>();

/** The quotes' stretches by the block they stand in, each block's in order. */
export function stretchesByBlock(annotations: Annotations): ReadonlyMap<number, readonly Stretch[]> {
  let index = indexed.get(annotations);
  if (!index) {
    const made = new Map<number, Stretch[]>();
    for (const [quote, {spans}] of annotations.quotes.entries())
      for (const span of spans) {
        const block = made.get(span.block);
        if (block) block.push({span, quote});
        else made.set(span.block, [{span, quote}]);
      }
    for (const block of made.values()) block.sort((a, b) => a.span.start - b.span.start);
    index = made;
    indexed.set(annotations, index);
  }
  return index;
}

/** The stretches that a line shows a part of. */
export const stretchesOn = (annotations: Annotations, line: {block: number; start: number; end: number}) =>
  (stretchesByBlock(annotations).get(line.block) ?? []).filter(
    ({span}) => span.start < line.end && span.end > line.start,
  );

/**
 * The quote under the cursor, as an index; null where nobody speaks.
 *
 * The trail's own stop comes first, then the innermost quote around the cursor's place, then the first on its line.
 */
export function quoteUnderCursor(state: State): number | null {
  const {cursor, trail, stop, annotations} = state;
  const current = trail && stop !== null ? trail.stops[stop] : null;
  if (current?.quote != null && touches(annotations.quotes[current.quote], cursor)) return current.quote;
  const line = lineAt(state.article.blocks, cursor, layoutOf(state).measure);
  const here = stretchesOn(annotations, line);
  const around = here.filter(({span}) => span.start <= cursor.offset && cursor.offset < span.end);
  const innermost = around.reduce<Stretch | null>(
    (best, next) => (best && length(best.span) <= length(next.span) ? best : next),
    null,
  );
  return (innermost ?? here[0])?.quote ?? null;
}

const length = (span: Span): number => span.end - span.start;

const touches = (quote: Quote | undefined, {block, offset}: Place): boolean =>
  quote?.spans.some(span => span.block === block && span.start <= offset && offset < span.end) ?? false;
