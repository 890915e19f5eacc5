import type {Gender} from '../cast.ts';
import type {Nature} from './reference.ts';

/** What a noun says of whom it describes. */
export interface Describing {
  readonly nature: Nature;
  readonly gender: Gender;
  readonly many: boolean;
}

/** Nouns in lower case, singular and plural. */
export type DescribingNouns = ReadonlyMap<string, Describing>;

/** Reads `describing-nouns.txt`: lines of a class and its nouns. */
export function readDescribingNouns(text: string): DescribingNouns {
  const nouns = new Map<string, Describing>();
  for (const line of text.split('\n')) {
    const [kind, words] = line.split(': ');
    if (line.startsWith('#') || !kind || !words) continue;
    const nature: Nature = kind === 'thing' ? null : kind === 'group' || kind === 'document' ? kind : 'person';
    const gender: Gender = kind === 'male' || kind === 'female' ? kind : null;
    for (const word of words.split(' ')) {
      if (!nouns.has(word)) nouns.set(word, {nature, gender, many: kind === 'plural'});
      const plural = pluralOf(word);
      if (kind !== 'plural' && !nouns.has(plural)) nouns.set(plural, {nature, gender, many: true});
    }
  }
  return nouns;
}

const pluralOf = (word: string): string => {
  if (/(?:wo)?man$/.test(word)) return word.replace(/man$/, 'men');
  if (/wife$/.test(word)) return word.replace(/fe$/, 'ves');
  if (/child$/.test(word)) return `${word}ren`;
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, 'ies');
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
};

const female = /(?:woman|women|girl|lady|mother|sister|daughter|ess)$/;
const male = /(?:[^w]oman|[^o]man|[^o]men|father|brother|boy)$/;
const peopled =
  /(?:man|men|woman|women|person|people|ists?|ians?|[^i]ers?|[aeo]tors?|ants?|eers?|ologists?|graphers?|holders?|goers?|makers?|keepers?|-years?-olds?)$/;

/** What a noun describes: from the lexicon, else from its last part (“co-owner”) or ending (“harpist”). */
export function describe(noun: string, nouns: DescribingNouns): Describing | null {
  const known = nouns.get(noun);
  if (known) return known;
  const inLaw = /^(\p{L}+)-in-law$/u.exec(noun) ?? /^(\p{L}+?)s-in-law$/u.exec(noun);
  if (inLaw) return nouns.get(inLaw[1]!) ?? null;
  const hyphen = noun.lastIndexOf('-');
  if (hyphen > 0 && !noun.endsWith('-old') && !noun.endsWith('-olds')) {
    const part = nouns.get(noun.slice(hyphen + 1));
    if (part) return part;
  }
  const many = noun.endsWith('s') || noun.endsWith('men');
  if (!peopled.test(noun)) return null;
  const gender: Gender = female.test(noun) ? 'female' : male.test(noun) ? 'male' : null;
  return {nature: 'person', gender, many};
}

const firmOrPerson =
  /(?:maker|developer|operator|publisher|owner|employer|carrier|lender|insurer|broadcaster|retailer|producer|manufacturer|supplier|provider|builder|grower|regulator|watchdog|creditor|contractor|promoter|organi[sz]er|distributor|exporter|importer|brewer|grocer|landlord|buyer|seller|bidder|rival|partner|client|sponsor|host|giant|miner|driller|refiner|utility|newcomer|competitor|defendant|claimant|plaintiff|co-op|charterer|shipper|caterer|label|network)$/;

/** Whether a noun that describes a person describes a firm as well: “the publisher said”. */
export const mayBeFirm = (noun: string): boolean => firmOrPerson.test(noun);

/** A noun without its plural ending, for comparing: officials → official, women → woman. */
export const singular = (noun: string): string => {
  if (/men$/.test(noun)) return noun.replace(/men$/, 'man');
  if (/ies$/.test(noun) && noun.length > 4) return noun.replace(/ies$/, 'y');
  if (/(?:ch|sh|x|ss)es$/.test(noun)) return noun.slice(0, -2);
  return /[^su]s$/.test(noun) && noun.length > 3 ? noun.slice(0, -1) : noun;
};
