import type {Annotations, Span} from '../model/annotation.ts';
import type {Article} from '../model/article.ts';
import type {Place} from '../model/place.ts';
import type {State} from './state.ts';
import {timeline} from './timeline.ts';
import {fractionAt} from './viewport.ts';

interface Drawn {
  readonly article: Article;
  readonly annotations: Annotations;
  readonly lines: Map<string, string>;
}

const kept = new WeakMap<object, Drawn>();

/**
 * Draws where somebody's quotes or mentions stand, once for a width: a key in a book with thousands of them walks none.
 *
 * `owner` is the list of them; its line is kept for as long as article and annotations stay the same.
 */
function keptTimeline(state: State, owner: object, places: () => readonly Place[], width: number): string {
  const {article, annotations, ascii} = state;
  let drawn = kept.get(owner);
  if (drawn?.article !== article || drawn.annotations !== annotations) {
    drawn = {article, annotations, lines: new Map()};
    kept.set(owner, drawn);
  }
  const key = `${width} ${ascii}`;
  let line = drawn.lines.get(key);
  if (line === undefined) {
    line = timeline(
      places().map(place => fractionAt(state, place)),
      width,
      ascii,
    );
    drawn.lines.set(key, line);
  }
  return line;
}

/** The timeline of quotes, by their indices. */
export const quotesTimeline = (state: State, quotes: readonly number[], width: number): string =>
  keptTimeline(state, quotes, () => quotes.map(index => startOf(state.annotations.quotes[index]!.spans[0]!)), width);

/** The timeline of mentions. */
export const mentionsTimeline = (state: State, mentions: readonly Span[], width: number): string =>
  keptTimeline(state, mentions, () => mentions.map(startOf), width);

const startOf = ({block, start}: Span): Place => ({block, offset: start});
