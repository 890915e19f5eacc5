import type {Annotated, AnnotatedMention, Figure} from '../annotated/parse.ts';
import {type Gold, UNSURE} from './examples.ts';

const TYPES: Readonly<Record<string, string>> = {
  person: 'PER',
  organisation: 'ORG',
  place: 'LOC',
  o: 'ORG',
  p: 'LOC',
  n: 'MISC',
};
const TITLE = /^(?:(?:[Tt]he|Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Rev|Fr)\.?\s+)+/;
const PARTICLE =
  /^(?:of|and|for|the|in|on|at|to|without|with|de|da|do|dos|das|di|del|della|du|des|der|den|van|von|zu|la|le|les|el|al|bin|bint|ibn|ben|y|e|i|a|an|og|und|&|–|-)$/;
/** Words written large that are no names, wherever they stand. */
const LARGE_WORD =
  /^(?:I(?:[’']\p{L}+)?|Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Rev|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov|Dec|T-shirts?|TV|OK)$/u;

const capitals = (text: string): string[] => text.split(/[\s’'-]+/).filter(word => /^\p{Lu}/u.test(word));

/** What is known of words in lower case. */
export interface KnownWords {
  readonly isPeople: (lower: string) => boolean;
  /** Whether they name a country or the like. */
  readonly isPlace: (lower: string) => boolean;
}

/** The name that a mention is, without title and article; null where its words only describe. */
const nameIn = (
  text: string,
  {of, start, end}: AnnotatedMention,
  figure: Figure | undefined,
  known: KnownWords,
): Gold | null => {
  const kind = TYPES[figure?.kind ?? of];
  if (kind === undefined) return null;
  const from = start + (kind === 'MISC' ? 0 : (TITLE.exec(text.slice(start, end))?.[0].length ?? 0));
  const name = text.slice(from, end);
  // A country that speaks or plays is a place all the same.
  const type = kind === 'ORG' && known.isPlace(name.toLowerCase()) ? 'LOC' : kind;
  const words = name.split(/\s+/);
  const isName =
    /\p{Lu}/u.test(name) &&
    /^[\p{Lu}\d]/u.test(words.at(-1)!) &&
    words.every(word => /^[“‘"(]?(?:\p{Lu}|\d|(?:al|el|an|as|d|l)[-’'])/u.test(word) || PARTICLE.test(word));
  if (!isName) return null;
  const own = figure && [figure.name, ...figure.aliases].flatMap(capitals);
  return own === undefined || capitals(name).some(word => own.includes(word)) ? {start: from, end, type} : null;
};

/**
 * The names of an annotated article. Peoples, which are not marked in it, are found by the lists; what else is written
 * large and not marked makes its sentence one that nothing is learned from.
 */
export const namesOf = ({text, figures, mentions}: Annotated, known: KnownWords): Gold[] => {
  const names: Gold[] = [];
  for (const mention of mentions) {
    const name = nameIn(
      text,
      mention,
      figures.find(({id}) => id === mention.of),
      known,
    );
    if (name !== null && !names.some(other => other.start < name.end && name.start < other.end)) names.push(name);
  }
  const marked = names.length;
  for (const {0: word, index} of text.matchAll(/(?<![\p{L}\p{N}-])\p{Lu}[\p{L}\p{M}’'-]*/gu)) {
    const bare = word.replace(/[’']s?$/, '');
    const end = index + bare.length;
    if (names.slice(0, marked).some(name => name.start < end && index < name.end) || LARGE_WORD.test(bare)) continue;
    if (known.isPeople(bare.toLowerCase())) names.push({start: index, end, type: 'MISC'});
    else if (/[\p{Ll},;] $/u.test(text.slice(0, index))) names.push({start: index, end, type: UNSURE});
  }
  return names.sort((a, b) => a.start - b.start);
};
