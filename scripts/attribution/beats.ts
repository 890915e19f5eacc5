import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {GoldArticle, GoldSource} from './gold.ts';
import {readGold} from './gold.ts';

interface Act {
  readonly kind: string;
  readonly speaker: string | null;
  readonly source: readonly {readonly start: number; readonly end: number}[];
}

interface Complete {
  readonly id: string;
  readonly speakers: readonly {readonly id: string; readonly name: string; readonly kind: string}[];
  readonly acts: readonly Act[];
}

/**
 * Reads a folder of articles with complete gold; those whose number can be divided by three are left out, for measuring.
 *
 * Besides the quotations it gives the sources of reported speech, which teach whom pronouns and descriptions stand for.
 */
export function readBeats(folder: string): GoldArticle[] {
  const complete = JSON.parse(readFileSync(path.join(folder, 'gold.json'), 'utf8')) as {articles: Complete[]};
  const byId = new Map(complete.articles.map(article => [article.id, article]));
  return readGold(path.join(folder, 'quotes.jsonl')).flatMap(article => {
    const number = article.id.replace(/\D/g, '');
    const more = byId.get(number);
    return Number(number) % 3 === 0 || !more ? [] : [{...article, sources: sourcesOf(more)}];
  });
}

const sourcesOf = ({acts, speakers}: Complete): GoldSource[] =>
  acts.flatMap(({speaker, source}) => {
    const known = speakers.find(s => s.id === speaker);
    const [span] = source;
    return known && span
      ? [
          {
            ...span,
            name: known.name,
            named: /^(?:person|organisation|place)$/.test(known.kind) && /\p{Lu}/u.test(known.name),
          },
        ]
      : [];
  });
