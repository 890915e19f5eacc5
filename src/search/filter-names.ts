import Fuse from 'fuse.js';
import {fold} from './fold.ts';

/** Anything that goes by names: speakers, entities, commands. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/**
 * Those whose name or alias fits what is being typed, the best first; all of them, in their own order, for an empty query.
 *
 * Names that hold the words as they are typed go before close spellings (Fuse), so that “king” does not bring “Kang” up.
 */
export function filterNames<Item extends Named>(items: readonly Item[], query: string): readonly Item[] {
  const wanted = plain(query).trim();
  if (!wanted) return items;
  const entries = items.map(item => ({item, names: [item.name, ...(item.aliases ?? [])].map(plain)}));
  const held = entries
    .map(entry => ({entry, rank: Math.min(...entry.names.map(name => rankOf(name, wanted)))}))
    .filter(({rank}) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .map(({entry}) => entry);
  const fuse = new Fuse(
    entries.filter(entry => !held.includes(entry)),
    {keys: ['names'], threshold: 0.34, ignoreLocation: true, minMatchCharLength: Math.min(2, wanted.length)},
  );
  const close = wanted.length < 3 ? [] : fuse.search(wanted).map(result => result.item);
  return [...held, ...close].map(entry => entry.item);
}

/** 0 the very name, 1 its beginning, 2 the beginning of one of its words, 3 somewhere within; Infinity where it is not held. */
function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0;
  const at = name.indexOf(wanted);
  if (at === 0) return 1;
  if (at > 0 && new RegExp(`(?:^|[^\\p{L}\\p{N}])${escapePattern(wanted)}`, 'u').test(name)) return 2;
  return at > 0 ? 3 : Infinity;
}

const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

const plain = (text: string): string => fold(text).text.toLowerCase();
