import {fold} from './person-name.ts';

/** A name that is no person's, and where it stands in the article's order. */
export interface PlainName {
  readonly text: string;
  readonly index: number;
  /** May be called by a part of its name or by its initials. */
  readonly organisation: boolean;
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'at', 'de', 'la', 'du', 'des', 'del', 'to', '&']);
const SUFFIX =
  /^(?:inc|corp|corporation|co|company|ltd|limited|plc|llc|llp|lp|ag|sa|nv|gmbh|group|holdings|bhd|spa|ab|asa|oyj|fc|afc|cf)$/;

/** Names that one place or body has besides its own, in lower case without stops. */
const KNOWN: readonly (readonly string[])[] = [
  ['united states', 'us', 'usa', 'united states of america', 'america'],
  ['united kingdom', 'uk', 'britain', 'great britain'],
  ['united arab emirates', 'uae'],
  ['european union', 'eu'],
  ['united nations', 'un'],
  ['north atlantic treaty organization', 'nato'],
  ['new york', 'new york city'],
  ['washington dc', 'washington d c', 'district of columbia'],
  ['democratic republic of congo', 'dr congo', 'drc', 'democratic republic of the congo'],
  ['los angeles', 'la'],
  ['saint petersburg', 'st petersburg'],
  ['kyiv', 'kiev'],
  ['myanmar', 'burma'],
  ['turkey', 'turkiye'],
  ['ivory coast', 'cote divoire'],
  ['czech republic', 'czechia'],
];
const knownAs = new Map(KNOWN.flatMap(([first, ...rest]) => rest.map(name => [name, first!] as const)));

const keysOf = (text: string): string[] => {
  const keys = text
    .split(/[\s-]+/)
    .map(fold)
    .map(key => key.replace(/[,;:"“”]/g, ''))
    .filter(key => key !== '');
  return keys[0] === 'the' && keys.length > 1 ? keys.slice(1) : keys;
};

/** The letters a name can be shortened to: with its small words and without. */
const initialsOf = (keys: readonly string[]): readonly string[] => {
  const all = keys.map(key => key[0]).join('');
  const main = keys
    .filter(key => !SMALL.has(key))
    .map(key => key[0])
    .join('');
  return [...new Set([all, main])];
};

/**
 * Merges names of organisations and places: the same words, known other names, initials, and an organisation's first
 * words or its name without “Inc.” and the like. Returns, per name, the index of the first name of its group.
 *
 * `belongsElsewhere` tells of words that by themselves name something else: “New Zealand” is not New Zealand Cricket.
 */
export const mergeNames = (names: readonly PlainName[], belongsElsewhere: (key: string) => boolean): number[] => {
  const groups: {keys: string[]; first: number}[] = [];
  const byExact = new Map<string, number>();
  const byInitials = new Map<string, number>();
  const byFirst = new Map<string, number[]>();
  const found = new Map<string, number>();
  const exactKey = (keys: readonly string[]): string => {
    const joined = keys.join(' ');
    return knownAs.get(joined) ?? joined;
  };
  // The longest forms first: a short one then finds what it is short for, wherever that stands.
  const distinct = new Map<string, {keys: string[]; name: PlainName}>();
  for (const name of names) {
    const keys = keysOf(name.text);
    const key = exactKey(keys);
    if (!distinct.has(key)) distinct.set(key, {keys, name});
  }
  const ordered = [...distinct].sort(([, a], [, b]) => b.keys.length - a.keys.length || a.name.index - b.name.index);
  for (const [key, {keys, name}] of ordered) {
    let group = byExact.get(key);
    if (group === undefined && name.organisation) group = shortFor(keys, name);
    if (group === undefined) {
      group = groups.push({keys, first: name.index}) - 1;
      if (keys.length >= 2)
        for (const initials of initialsOf(keys))
          if (initials.length >= 2 && !byInitials.has(initials)) byInitials.set(initials, group);
      const alike = byFirst.get(keys[0]!);
      if (alike !== undefined) alike.push(group);
      else if (name.organisation) byFirst.set(keys[0]!, [group]);
    }
    byExact.set(key, group);
    found.set(key, group);
  }
  function shortFor(keys: readonly string[], name: PlainName): number | undefined {
    const joined = keys.join(' ');
    if (keys.length === 1 && /^\p{Lu}[\p{Lu}.]+$/u.test(name.text) && byInitials.has(joined))
      return byInitials.get(joined);
    const core = keys.filter(key => !SUFFIX.test(key));
    if (core.length === 0 || belongsElsewhere(core.join(' '))) return undefined;
    const alike = byFirst.get(keys[0]!) ?? [];
    // Where hundreds begin alike, a first word tells nothing.
    if (alike.length > 200) return undefined;
    const longer = alike.filter(group => core.every((key, i) => groups[group]!.keys[i] === key));
    // Two that begin alike leave the short form to itself, unless it lacks but a suffix.
    const only = longer.filter(group => groups[group]!.keys.filter(key => !SUFFIX.test(key)).length === core.length);
    return only[0] ?? (longer.length === 1 && core.length === keys.length ? longer[0] : undefined);
  }
  const firsts = new Map<number, number>();
  return names.map(name => {
    const group = found.get(exactKey(keysOf(name.text)))!;
    if (!firsts.has(group)) firsts.set(group, name.index);
    return firsts.get(group)!;
  });
};
