import {fold} from './fold.ts';
import type {Query} from './parse-query.ts';
import type {Match, Tier} from './result.ts';
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
export function findWords(
  vocabulary: Vocabulary,
  query: Query,
  closeTo: (word: string) => readonly string[],
): {readonly matches: readonly Match[]; readonly note: string | null} {
  const lower = query.words.map(word => word.toLowerCase());
  const direct = lower.map((word, index) => accept(vocabulary, word, !query.exact && index === lower.length - 1));
  const found = preferLiteral(vocabulary, query, scan(vocabulary, direct));
  const meant = found.filter(match => hasCapitals(vocabulary, query, match));
  if (meant.length > 0) return {matches: meant, note: null};
  if (found.length > 0) return {matches: found, note: instead(vocabulary, query, found)};
  if (query.exact) return {matches: [], note: `no ‘${query.literal}’`};

  const within = scan(
    vocabulary,
    lower.map(word => acceptWithin(vocabulary, word)),
  );
  if (within.length > 0) return {matches: within, note: null};

  const close = lower.map((word, index) =>
    direct[index]!.includes(EXACT!) ? direct[index]! : acceptClose(vocabulary, word, closeTo),
  );
  const near = scan(vocabulary, close);
  return {matches: near, note: near.length > 0 ? instead(vocabulary, query, near) : `no ‘${query.literal}’`};
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
function scan({word, block, start, end, size}: Vocabulary, accepted: readonly Acceptance[]): Match[] {
  const matches: Match[] = [];
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
    const last = at + rest.length;
    const span = {block: block[at]!, start: start[at]!, end: end[last]!};
    matches.push({spans: [span], quote: null, tier: TIERS[tier]!});
  }
  return matches;
}

/** Where signs were typed (`$2.4`, `AT&T`) and some places have them, only those. */
function preferLiteral({article}: Vocabulary, {literal, words}: Query, matches: Match[]): Match[] {
  if (words.join(' ') === literal || matches.length === 0) return matches;
  const wanted = literal.toLowerCase();
  const reach = literal.length;
  const having = matches.filter(({spans: [span]}) => {
    const {text} = article.blocks[span!.block]!;
    return fold(text.slice(Math.max(0, span!.start - reach), span!.end + reach))
      .text.toLowerCase()
      .includes(wanted);
  });
  return having.length > 0 ? having : matches;
}

function hasCapitals({article}: Vocabulary, {words}: Query, {spans: [span]}: Match): boolean {
  const capitals = words.filter(word => word !== word.toLowerCase());
  if (capitals.length === 0) return true;
  const written = fold(article.blocks[span!.block]!.text.slice(span!.start, span!.end)).text;
  return capitals.every(word => written.includes(word));
}

/** “no ‘maintenence’; showing ‘maintenance’ 2”: the spellings that are shown, the most frequent first. */
function instead({article}: Vocabulary, {literal}: Query, matches: readonly Match[]): string {
  const counts = new Map<string, {readonly shown: string; count: number}>();
  for (const {
    spans: [span],
  } of matches) {
    const shown = article.blocks[span!.block]!.text.slice(span!.start, span!.end);
    const entry = counts.get(shown.toLowerCase()) ?? {shown, count: 0};
    entry.count++;
    counts.set(shown.toLowerCase(), entry);
  }
  const spellings = [...counts.values()].sort((a, b) => b.count - a.count);
  const named = spellings.slice(0, 3).map(({shown, count}) => `‘${shown}’ ${count}`);
  const more = spellings.length > 3 ? ` and ${spellings.length - 3} more` : '';
  return `no ‘${literal}’; showing ${named.join(', ')}${more}`;
}
