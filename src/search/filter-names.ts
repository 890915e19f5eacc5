import {closeWords} from './close-words.ts';
import {plain} from './fold.ts';
import {wordPattern} from './vocabulary.ts';

/**
 * Those of a list that one of their names answers what is typed, the best first and otherwise as they were; all of them
 * for an empty query.
 *
 * For whatever goes by names: speakers, entities, commands, articles. What holds the words as they are typed comes
 * alone, so that “king” does not bring “Kang” up; only where nothing does, close spellings are shown (Fuse, by word).
 * A thing's first name counts most: of two that answer alike the one goes first whose earlier name does. What a list's
 * things are called is asked once.
 */
export function filterNames<Item>(
  items: readonly Item[],
  query: string,
  namesOf: (item: Item) => readonly string[],
): readonly Item[] {
  const typed = plain(query).trim();
  if (!typed) return items;
  const list = prepared(items, namesOf);
  if (list.typed !== typed) {
    const {entries} = list;
    const held = inOrder(entries.map(entry => ({...entry, rank: bestRank(entry.names, name => rankOf(name, typed))})));
    Object.assign(list, {typed, found: held.length > 0 ? held : nearly(entries, typed)});
  }
  return list.found;
}

/** A name as it is compared, and its words. */
interface Name {
  readonly text: string;
  readonly words: readonly string[];
}

interface Entry<Item> {
  readonly item: Item;
  /** Each name, then all of them together. */
  readonly names: readonly Name[];
}

interface Ranked<Item> extends Entry<Item> {
  readonly rank: number;
}

/** A list made ready, with the answer that was asked for last: a list is drawn more often than it is typed in. */
interface List<Item> {
  readonly entries: readonly Entry<Item>[];
  typed: string;
  found: readonly Item[];
}

const lists = new WeakMap<readonly unknown[], List<unknown>>();

function prepared<Item>(items: readonly Item[], namesOf: (item: Item) => readonly string[]): List<Item> {
  let list = lists.get(items) as List<Item> | undefined;
  if (!list) {
    list = {entries: items.map(item => ({item, names: readied(namesOf(item))})), typed: '', found: items};
    lists.set(items, list);
  }
  return list;
}

const readied = (names: readonly string[]): readonly Name[] => {
  const texts = names.map(plain);
  return [...texts, texts.join(' ')].map(text => ({text, words: text.match(wordPattern()) ?? []}));
};

/** Those that answer at all, the best first; sorting is stable. */
const inOrder = <Item>(entries: readonly Ranked<Item>[]): readonly Item[] =>
  entries
    .filter(({rank}) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .map(({item}) => item);

/** The best that any of the names answers, or all of them together; a later one stands a little behind an earlier one. */
const bestRank = (names: readonly Name[], rank: (name: Name) => number): number =>
  Math.min(...names.map((name, index) => rank(name) + Math.min(index, 9) / 10));

/**
 * How a name answers what is typed, 0 the best:
 *
 *     0  the very name           “owen talbot”
 *     1  its beginning           “owen t”
 *     2  a word's beginning      “talb”
 *     3  words' beginnings       “tal ow”
 *     4  initials                “ot”, “otalb”
 *     5  somewhere within        “albo”
 */
function rankOf({text, words}: Name, typed: string): number {
  if (text === typed) return 0;
  if (text.startsWith(typed)) return 1;
  if (startsAWord(text, typed)) return 2;
  const parts = typed.match(wordPattern()) ?? [];
  if (parts.length > 1 && parts.every(part => words.some(word => word.startsWith(part)))) return 3;
  if (parts.length === 1 && areInitials(words, parts[0]!)) return 4;
  return typed.length > 1 && text.includes(typed) ? 5 : Infinity;
}

function startsAWord(name: string, typed: string): boolean {
  for (let at = name.indexOf(typed); at >= 0; at = name.indexOf(typed, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(name[at - 1]!)) return true;
  return false;
}

/** The first letters of the first words, of the last one as many as one likes: “tl”, “tlind”. */
function areInitials(words: readonly string[], typed: string): boolean {
  for (let count = 1; count < Math.min(words.length, typed.length); count++) {
    if (words[count - 1]![0] !== typed[count - 1]) return false;
    if (words[count]!.startsWith(typed.slice(count))) return true;
  }
  return false;
}

/** Those in which each word that is typed stands nearly so. */
function nearly<Item>(entries: readonly Entry<Item>[], typed: string): readonly Item[] {
  // In a short word one slip is a quarter of it: “thme” is not meant to bring up every “the”.
  const words = new Set(entries.flatMap(({names}) => names.at(-1)!.words).filter(({length}) => length > 3));
  const close = closeWords([...words]);
  const parts = (typed.match(wordPattern()) ?? []).map(part => ({part, near: new Set(close(part))}));
  if (parts.length === 0) return [];
  const rank = ({words}: Name): number => {
    const holds = parts.every(({part, near}) => words.some(word => word.startsWith(part) || near.has(word)));
    return holds ? 0 : Infinity;
  };
  return inOrder(entries.map(entry => ({...entry, rank: bestRank(entry.names, rank)})));
}
