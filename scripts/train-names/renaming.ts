import type {Block, Gold} from './examples.ts';

/** Names to give to the persons, places and organisations of an article. */
export interface NamePool {
  readonly given: readonly string[];
  readonly surnames: readonly string[];
  readonly cities: readonly string[];
}

const capitalise = (name: string): string =>
  name
    .replace(/(?:^|[\s'-])\p{L}/gu, letters => letters.toUpperCase())
    .replace(/^Al-/, 'al-')
    .replace(/^(?:De|Van|Du|Dela|Te)(?:-Der|-Den)?-/, words => words.replaceAll('-', ' ').toLowerCase());

const PLAIN_WORD = /^\p{Lu}[\p{Ll}\p{M}]{2,}$/u;

/**
 * Renames the persons of an article, and some of its towns and companies: a name keeps its new form throughout.
 *
 * So the recogniser sees names of every culture, each in a true context. Words that are no plain capitalised words
 * (initials, particles, capitals) stay as they are.
 */
export const renamed = (blocks: readonly Block[], pool: NamePool, random: () => number): Block[] => {
  const given = new Map<string, string>();
  const pick = (items: readonly string[]): string => capitalise(items[Math.floor(random() * items.length)]!);
  const known = (word: string, items: readonly string[]): string => {
    if (!PLAIN_WORD.test(word)) return word;
    let name = given.get(word);
    if (name === undefined) given.set(word, (name = pick(items)));
    return name;
  };
  const newName = (text: string, type: string): string => {
    const words = text.split(' ');
    if (type === 'PER')
      return words.map((word, i) => known(word, i === words.length - 1 ? pool.surnames : pool.given)).join(' ');
    if (type === 'LOC' && words.length === 1 && pool.cities.includes(text.toLowerCase()))
      return known(text, pool.cities);
    if (type === 'ORG' && words.length >= 2 && words.length <= 3 && PLAIN_WORD.test(words[0]!) && given.size % 3 === 0)
      return [known(words[0]!, pool.surnames), ...words.slice(1)].join(' ');
    return text;
  };
  return blocks.map(block => {
    let text = '';
    let at = 0;
    const gold: Gold[] = [];
    for (const each of [...block.gold].sort((a, b) => a.start - b.start)) {
      if (each.start < at) continue;
      text += block.text.slice(at, each.start);
      const start = text.length;
      text += newName(block.text.slice(each.start, each.end), each.type);
      gold.push({start, end: text.length, type: each.type});
      at = each.end;
    }
    return {text: text + block.text.slice(at), gold};
  });
};
