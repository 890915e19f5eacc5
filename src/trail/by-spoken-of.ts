import type {Annotations} from '../model/annotation.ts';
import type {Trail} from '../model/trail.ts';
import {mentionsByBlock} from './mentions-by-block.ts';
import {quoteStops} from './quote-stops.ts';

/** Who speaks of whom: a speaker, null for nobody named; an entity; the quotes in which the one mentions the other. */
export interface SpokenOf {
  readonly by: string | null;
  readonly of: string;
  /** Indices into `quotes`. */
  readonly quotes: readonly number[];
}

const kept = new WeakMap<Annotations, readonly SpokenOf[]>();

/** All who speak of somebody or something in their own quotes, the most often first; of oneself does not count. */
export function spokenOf(annotations: Annotations): readonly SpokenOf[] {
  let found = kept.get(annotations);
  if (!found) {
    found = pairs(annotations);
    kept.set(annotations, found);
  }
  return found;
}

function pairs(annotations: Annotations): readonly SpokenOf[] {
  const {quotes} = annotations;
  const named = mentionsByBlock(annotations);
  const found = new Map<string, {by: string | null; of: string; quotes: number[]}>();
  for (const [index, {spans, speaker: by}] of quotes.entries()) {
    const inside = spans.flatMap(span =>
      (named.get(span.block) ?? []).filter(({start, end}) => start >= span.start && end <= span.end),
    );
    for (const of of new Set(inside.map(({id}) => id))) {
      if (of === by) continue;
      const key = keyOf(by, of);
      const pair = found.get(key) ?? {by, of, quotes: []};
      pair.quotes.push(index);
      found.set(key, pair);
    }
  }
  return [...found.values()].sort((a, b) => b.quotes.length - a.quotes.length || a.quotes[0]! - b.quotes[0]!);
}

const SIGN = ' > ';
const keyOf = (by: string | null, of: string): string => `${by ?? ''}${SIGN}${of}`;

/** The quotes in which one speaks of another, in the article's order; the key is `by > of`, for a trail that is made anew. */
export function bySpokenOf(annotations: Annotations, key: string): Trail {
  const pair = spokenOf(annotations).find(({by, of}) => keyOf(by, of) === key);
  const quotes = new Set(pair?.quotes);
  const speaker = annotations.speakers.find(({id}) => id === pair?.by)?.name ?? 'nobody named';
  const entity = annotations.entities.find(({id}) => id === pair?.of)?.name ?? '';
  return {
    kind: 'spoken',
    key,
    title: `what ${speaker} said of ${entity}`,
    stops: quoteStops(annotations.quotes, (_, index) => quotes.has(index)),
  };
}

export const spokenKey = ({by, of}: SpokenOf): string => keyOf(by, of);
