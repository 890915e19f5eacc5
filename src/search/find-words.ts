import {fold} from './fold.ts';
import type {Query} from './parse-query.ts';
import {addPlace, type Found, filterPlaces, noPlaces, type Places, spanAt} from './places.ts';
import type {Tier} from './result.ts';
import type {Vocabulary} from './vocabulary.ts';

/** For each distinct word of the text, how well it meets one word of the query: 0 not at all, else a tier's number. */
type Acceptance = Uint8Array;

const TIERS: readonly Tier[] = ['exact', 'exact', 'prefix', 'within', 'close'];
const [EXACT, PREFIX, WITHIN, CLOSE] = [1, 2, 3, 4];

/**
 * Finds words in their order: exactly and, the last one, as the beginning of a word; only where that gives nothing as a
 * part of words, and then by close spelling, saying so.
 *
 * A capital in a word of the query means it (smart case), unless nothing is written so.
 */
export function findWords(vocabulary: Vocabulary, query: Query, closeTo: (word: string) => readonly string[]): Found {
  const lower = query.words.map(word => word.toLowerCase());
  const direct = lower.map((word, index) => accept(vocabulary, word, !query.exact && index === lower.length - 1));
  const found = preferLiteral(vocabulary, query, scan(vocabulary, direct));
  const meant = withCapitals(vocabulary, query, found);
  if (meant.size > 0) return {places: meant, note: null};
  if (found.size > 0) return {places: found, note: instead(vocabulary, query, found)};
  if (query.exact) return {places: found, note: `no ‘${query.literal}’`};

  const within = scan(
    vocabulary,
    lower.map(word => acceptWithin(vocabulary, word)),
  );
  if (within.size > 0) return {places: within, note: null};

  const close = lower.map((word, index) =>
    direct[index]!.includes(EXACT!) ? direct[index]! : acceptClose(vocabulary, word, closeTo),
  );
  const near = scan(vocabulary, close);
  return {places: near, note: near.size > 0 ? instead(vocabulary, query, near) : `no ‘${query.literal}’`};
}

function accept({words, ids}: Vocabulary, word: string, mayGoOn: boolean): Acceptance {
  const accepted = new Uint8Array(words.length);
  if (mayGoOn) for (let id = 0; id < words.length; id++) if (words[id]!.startsWith(word)) accepted[id] = PREFIX!;
  const exact = ids.get(word);
  if (exact !== undefined) accepted[exact] = EXACT!;
  return accepted;
}

/** Words that hold it: “fire” in “ceasefire”. Under three letters that would be nearly all. */
function acceptWithin({words, ids}: Vocabulary, word: string): Acceptance {
  const accepted = new Uint8Array(words.length);
  if (word.length >= 3) for (let id = 0; id < words.length; id++) if (words[id]!.includes(word)) accepted[id] = WITHIN!;
  const exact = ids.get(word);
  if (exact !== undefined) accepted[exact] = EXACT!;
  return accepted;
}

function acceptClose({words, ids}: Vocabulary, word: string, closeTo: (word: string) => readonly string[]): Acceptance {
  const accepted = new Uint8Array(words.length);
  for (const near of closeTo(word)) accepted[ids.get(near)!] = CLOSE!;
  return accepted;
}

/** Every run of words that meets the query's words one after the other, in one block. */
function scan({word, block, start, end, size}: Vocabulary, accepted: readonly Acceptance[]): Places {
  const places = noPlaces();
  // One that no word of the text meets is met nowhere: a pass over a book takes most of a frame.
  if (!accepted.every(row => row.some(tier => tier > 0))) return places;
  const [first, ...rest] = accepted;
  for (let at = 0; at + rest.length < size; at++) {
    let tier = first![word[at]!]!;
    if (tier === 0) continue;
    for (let step = 0; step < rest.length && tier > 0; step++) {
      const next = at + step + 1;
      const met = block[next] === block[at] ? rest[step]![word[next]!]! : 0;
      tier = met === 0 ? 0 : Math.max(tier, met);
    }
    if (tier === 0) continue;
    addPlace(places, block[at]!, start[at]!, end[at + rest.length]!, TIERS[tier]!);
  }
  return places;
}

/** Where signs were typed (`$2.4`, `AT&T`) and some places have them, only those. */
function preferLiteral({article}: Vocabulary, {literal, words}: Query, places: Places): Places {
  if (words.join(' ') === literal || places.size === 0) return places;
  const wanted = literal.toLowerCase();
  const reach = literal.length;
  const having = filterPlaces(places, index => {
    const {block, start, end} = spanAt(places, index);
    const {text} = article.blocks[block]!;
    return fold(text.slice(Math.max(0, start - reach), end + reach))
      .text.toLowerCase()
      .includes(wanted);
  });
  return having.size > 0 ? having : places;
}

function withCapitals({article}: Vocabulary, {words}: Query, places: Places): Places {
  const capitals = words.filter(word => word !== word.toLowerCase());
  if (capitals.length === 0) return places;
  return filterPlaces(places, index => {
    const {block, start, end} = spanAt(places, index);
    const written = fold(article.blocks[block]!.text.slice(start, end)).text;
    return capitals.every(word => written.includes(word));
  });
}

/** “no ‘maintenence’; showing ‘maintenance’ 2”: the spellings that are shown, the most frequent first. */
function instead({article}: Vocabulary, {literal}: Query, places: Places): string {
  // As it is written first: a word of a book is found ten thousand times, and most are spelt alike.
  const written = new Map<string, number>();
  for (let index = 0; index < places.size; index++) {
    const {block, start, end} = spanAt(places, index);
    const shown = article.blocks[block]!.text.slice(start, end);
    written.set(shown, (written.get(shown) ?? 0) + 1);
  }
  const counts = new Map<string, {readonly shown: string; count: number}>();
  for (const [shown, count] of written) {
    const entry = counts.get(shown.toLowerCase());
    if (entry) entry.count += count;
    else counts.set(shown.toLowerCase(), {shown, count});
  }
  const spellings = [...counts.values()].sort((a, b) => b.count - a.count);
  const named = spellings.slice(0, 3).map(({shown, count}) => `‘${shown}’ ${count}`);
  const more = spellings.length > 3 ? ` and ${spellings.length - 3} more` : '';
  return `no ‘${literal}’; showing ${named.join(', ')}${more}`;
}
