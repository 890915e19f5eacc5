import {existsSync, readFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import {GENDERS, KEY_BITS, KINDS, LISTS, type List} from '../../src/annotate/names/gazetteer.ts';
import {hashText} from '../../src/annotate/names/hash.ts';
import {listKey} from '../../src/annotate/names/word-facts.ts';
import {riceWidth, writeBits} from './bit-writer.ts';

type Levels = Map<string, number>;

export interface PublicLists {
  readonly first: readonly (readonly [string, number])[];
  readonly sur: readonly (readonly [string, number])[];
  readonly city: readonly (readonly [string, number])[];
  readonly country: readonly string[];
}

const sections = (text: string): Map<string, string[]> => {
  const found = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of text.split('\n')) {
    const head = /^\[(.+)\]$/.exec(line);
    if (head) found.set(head[1]!, (current = []));
    else if (line !== '' && !line.startsWith('#')) current.push(line);
  }
  return found;
};

const put = (levels: Levels, key: string, level: number): void => {
  levels.set(key, Math.max(levels.get(key) ?? 0, level));
};

/** Words, in lower case, as the lists have them. */
export const phraseKey = (phrase: string): string => phrase.split(' ').map(listKey).join(' ');

/** Whom the census's given names are given to: its women's come first, its men's after “douglas”. */
const genders = (first: PublicLists['first'], byHand: Map<string, string[]>, born: string): Levels => {
  const levels: Levels = new Map();
  const men = first.findIndex(([name]) => name === 'douglas');
  first.forEach(([name, level], index) => {
    // A name that is common though far down among the women's has its bearers among the men.
    const alsoMan = index < men && ((level === 3 && index > 400) || (level === 2 && index > 1300));
    levels.set(listKey(name), index >= men || alsoMan ? GENDERS.male : GENDERS.female);
  });
  for (const kind of ['female', 'male', 'either'] as const)
    for (const line of byHand.get(kind) ?? [])
      for (const name of line.split(' ')) levels.set(listKey(name), GENDERS[kind]);
  for (const [, name, boys, girls] of born.matchAll(/([a-z][a-z'-]*)["']?:\[(\d+),(\d+)\]/g)) {
    const level = mostly(Number(boys), Number(girls));
    const known = levels.get(listKey(name!)) ?? GENDERS.either;
    if (level && known === GENDERS.either) levels.set(listKey(name!), level);
  }
  return levels;
};

const fewest = 50;

/** Whom a name is given to nine times in ten; 0 where it is rare or neither. */
const mostly = (boys: number, girls: number): number => {
  const all = boys + girls;
  if (all < fewest || Math.max(boys, girls) < 0.9 * all) return 0;
  return girls > boys ? GENDERS.female : GENDERS.male;
};

export const readPublicLists = (file: string): PublicLists =>
  JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'));

/**
 * Gathers the lists: the census's names, GeoNames' cities, those in `lists/` beside this file, the words that
 * the training texts write small, and the genders of given names in no other list: `born` has `name:[boys,girls]` for each.
 */
export const gatherLists = (
  data: PublicLists,
  handFolder: string,
  small: ReadonlyMap<string, number>,
  born: string,
): Map<List, Levels> => {
  const found = new Map<List, Levels>(LISTS.map(list => [list, new Map()]));
  const hand = (name: string): Map<string, string[]> => {
    const file = `${handFolder}/${name}.txt`;
    return existsSync(file) ? sections(readFileSync(file, 'utf8')) : new Map();
  };
  const given = hand('given-names');
  for (const [name, level] of data.first) put(found.get('given name')!, listKey(name), level);
  for (const lines of given.values())
    for (const line of lines) for (const name of line.split(' ')) put(found.get('given name')!, listKey(name), 2);
  found.set('gender', genders(data.first, given, born));
  for (const [name, level] of data.sur) put(found.get('surname')!, listKey(name), level);
  for (const file of ['surnames', 'families'])
    for (const line of hand(file).get('surname') ?? [])
      for (const name of line.split(' ')) put(found.get('surname')!, listKey(name), file === 'families' ? 2 : 1);
  for (const [name, level] of data.city) put(found.get('city')!, phraseKey(name), level);
  for (const name of data.country) put(found.get('region')!, phraseKey(name), 1);
  for (const name of hand('regions').get('region') ?? []) put(found.get('region')!, phraseKey(name), 1);
  for (const lines of hand('organisations').values())
    for (const name of lines) put(found.get('organisation')!, phraseKey(name.toLowerCase()), 1);
  for (const [kind, lines] of hand('kinds')) {
    const level = KINDS[kind as keyof typeof KINDS];
    const kinds = found.get('kind')!;
    for (const line of lines)
      for (const word of line.split(' ')) if (!kinds.has(listKey(word))) kinds.set(listKey(word), level);
  }
  for (const [word, count] of small)
    if (count >= 2) put(found.get('common word')!, listKey(word), count >= 100 ? 3 : count >= 12 ? 2 : 1);
  return found;
};

/** Packs the lists as `openGazetteer` reads them. */
export const packLists = (lists: ReadonlyMap<List, Levels>): Uint8Array => {
  const writer = writeBits();
  writer.bits(LISTS.length, 8);
  for (const list of LISTS) {
    const levels = lists.get(list)!;
    const byKey = new Map<number, number>();
    for (const [key, level] of levels) {
      const hash = hashText(key) >>> (32 - KEY_BITS);
      byKey.set(hash, Math.max(byKey.get(hash) ?? 0, level));
    }
    const top = Math.max(0, ...byKey.values());
    writer.bits(top, 8);
    for (let level = 1; level <= top; level++) {
      const keys = [...byKey].filter(([, each]) => each === level).map(([key]) => key);
      keys.sort((a, b) => a - b);
      const width = riceWidth(2 ** KEY_BITS / (keys.length + 1));
      writer.bits(keys.length, 20);
      writer.bits(width, 5);
      keys.forEach((key, i) => {
        writer.rice(key - (i === 0 ? 0 : keys[i - 1]!), width);
      });
    }
  }
  return writer.bytes();
};
