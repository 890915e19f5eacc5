import Fuse from 'fuse.js';
import {closeWords} from './close-words.ts';
import {fold} from './fold.ts';
import {WORD} from './vocabulary.ts';

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
  const others = entries.filter(entry => !held.includes(entry));
  return [...held, ...(wanted.length < 3 ? [] : nearly(others, wanted))].map(entry => entry.item);
}

interface Entry<Item> {
  readonly item: Item;
  readonly names: readonly string[];
}

/** Close spellings: what Fuse finds, and where it finds nothing (two letters swapped) what edit distance does, by word. */
function nearly<Item>(entries: readonly Entry<Item>[], wanted: string): readonly Entry<Item>[] {
  const fuse = new Fuse(entries, {keys: ['names'], threshold: 0.34, ignoreLocation: true, minMatchCharLength: 2});
  const found = fuse.search(wanted).map(result => result.item);
  if (found.length > 0) return found;
  const wordsOf = (entry: Entry<Item>) => entry.names.flatMap(name => name.match(WORD) ?? []);
  const close = closeWords([...new Set(entries.flatMap(wordsOf))])(wanted);
  return entries.filter(entry => wordsOf(entry).some(word => close.includes(word)));
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
