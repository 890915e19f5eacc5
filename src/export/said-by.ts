import type {Quote, Speaker} from '../model/annotation.ts';
import type {Reading} from '../model/reading.ts';

/** One speaker's part of an article; `speaker` is null for what was said by nobody named. */
export interface Said {
  readonly speaker: Speaker | null;
  readonly quotes: readonly Quote[];
}

/** Who said what: the most heard first, the unknown last and never left out; quotes in the article's order. */
export function saidBy({annotations: {speakers, quotes}}: Reading): readonly Said[] {
  const groups = [...speakers, null]
    .map(speaker => ({speaker, quotes: inOrder(quotes.filter(quote => quote.speaker === (speaker?.id ?? null)))}))
    .filter(group => group.quotes.length > 0);
  const rank = ({speaker, quotes: said}: Said): number => (speaker ? said.length : 0);
  return groups.sort((a, b) => rank(b) - rank(a));
}

const inOrder = (quotes: readonly Quote[]): Quote[] =>
  [...quotes].sort((a, b) => a.spans[0]!.block - b.spans[0]!.block || a.spans[0]!.start - b.spans[0]!.start);
