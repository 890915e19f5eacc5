import {roleWords} from '../cast/role-words.ts';
import type {Cast, Gender} from '../cast.ts';
import {mayBeFirm, singular} from '../mentions/describing-nouns.ts';
import type {Link} from '../mentions/link.ts';
import type {Nature, Reference} from '../mentions/reference.ts';
import type {WordClass} from '../names/word-classes.ts';
import type {Flow} from '../scene/flow.ts';

/** What the article itself says of each of its figures: who is the captain, who is 34, who is Dutch. */
export interface Facts {
  /** Of each reference: the figure that an apposition ties it to (“the captain, Ann Doe”); −1 for none. */
  readonly same: Int32Array;
  /** Of each figure: the nouns that describe it, and how often the article does so. */
  readonly nouns: readonly ReadonlyMap<string, number>[];
  /** Of each figure: the words around those nouns and before its name (“Dutch”, “former”, “defence”). */
  readonly words: readonly ReadonlySet<string>[];
  /** Of each figure: its name in lower case. */
  readonly lower: readonly string[];
  readonly age: readonly (number | null)[];
  /** Of each figure: what it is, by what the article says of it; an unknown name can be taken for a firm’s. */
  readonly nature: readonly Nature[];
  /** Of each figure: its gender as an apposition tells it (“Doe’s wife, Ann Roe”). */
  readonly told: readonly Gender[];
  /** Of each figure: its place among those of its nature by number of mentions, from 0. */
  readonly prominence: readonly number[];
  /** The class of a word by the company it keeps. */
  readonly classOf: (word: string) => WordClass;
  /** Of each noun: the figures it describes. */
  readonly described: ReadonlyMap<string, readonly number[]>;
}

const being = /^(?:is|was|are|were|'s|became|becomes|remains|remained|being|as)$/;

/** Reads titles, appositions and “is a …” for what they say of the figures. */
export function gatherFacts(
  flow: Flow,
  cast: Cast,
  references: readonly Reference[],
  links: readonly Link[],
  classOf: Facts['classOf'],
): Facts {
  const {tokens, tags, inside} = flow;
  const same = new Int32Array(references.length).fill(-1);
  const nouns = cast.figures.map(() => new Map<string, number>());
  const words = cast.figures.map(() => new Set<string>());
  const age: (number | null)[] = cast.figures.map(() => null);
  const startAt = new Int32Array(tokens.length + 2).fill(-1);
  for (const {index, first, owns} of references) if (!owns && startAt[first]! < 0) startAt[first] = index;

  /** Notes a noun and the words before it, from `first` on. */
  const note = (figure: number, first: number, head: number) => {
    const noun = singular(tokens[head]!.lower);
    nouns[figure]!.set(noun, (nouns[figure]!.get(noun) ?? 0) + 1);
    for (let i = first; i < head; i++)
      if (/^(?:JJ|NN|NNP|NNS|VBN)$/.test(tags[i]!)) words[figure]!.add(tokens[i]!.lower);
  };
  const nature = cast.figures.map(({type}): Nature => (type === 'person' ? 'person' : 'group'));
  const told = cast.figures.map((): Gender => null);
  const tie = (reference: Reference, figure: number) => {
    told[figure] ??= reference.gender;
    same[reference.index] = figure;
    note(figure, reference.first, reference.head);
    if (reference.nature === 'person' && (cast.figures[figure]!.type === 'person' || !mayBeFirm(reference.noun)))
      nature[figure] = 'person';
  };

  for (const reference of references) {
    if (reference.kind === 'name') {
      const {figure, first, last, head, name} = reference;
      // Each noun notes the words since the one before it: a “name” may have ten thousand nouns before it.
      let noted = first;
      for (let i = first; i < name; i++)
        if (/^(?:NN|NNP|NNS)$/.test(tags[i]!)) {
          note(figure, noted, i);
          noted = i;
        }
      for (let i = first; i < name; i++) if (tags[i] === 'JJ') words[figure]!.add(tokens[i]!.lower);
      if (tokens[last]?.text !== ',' || inside[last] !== inside[head]) continue;
      let next = last + 1;
      const years = /^\d{1,3}$/.exec(tokens[next]?.text ?? '');
      if (years && /^(?:,|\.|who|and|of|from|was|is|said|has)$/.test(tokens[next + 1]?.lower ?? '')) {
        age[figure] = Number(years[0]);
        next += tokens[next + 1]?.text === ',' ? 2 : 1;
      }
      const description = references[startAt[next] ?? -1];
      if (tokens[next]?.lower === 'who' || years) nature[figure] = 'person';
      if (
        description?.kind === 'description' &&
        description.number === 'one' &&
        fits(cast, nature[figure]!, reference, description)
      )
        tie(description, figure);
      continue;
    }
    if (reference.kind !== 'description' || reference.owns || reference.number !== 'one') continue;
    let end = reference.last;
    for (let hop = 0; hop < 2 && tags[end] === 'IN' && startAt[end + 1]! >= 0; hop++)
      end = references[startAt[end + 1]!]!.last;
    if (tokens[end]?.text !== ',') continue;
    const name = references[startAt[end + 1] ?? -1];
    if (name?.kind !== 'name' || name.owns || same[reference.index]! >= 0) continue;
    const follows = tokens[name.last];
    const closed =
      follows === undefined ||
      /^[,.;:)—–]$/.test(follows.text) ||
      /^V/.test(tags[name.last]!) ||
      inside[name.last]! >= 0;
    const before = tokens[reference.first - 1];
    const listed = before?.text === ',' && tags[name.last] === 'CC';
    if (closed && !listed && reference.article !== 'bare' && fits(cast, nature[name.figure]!, name, reference))
      tie(reference, name.figure);
  }
  for (const {reference, verb} of links) {
    const subject = references[reference]!;
    if (subject.kind !== 'name' || !being.test(tokens[verb]!.lower) || inside[verb]! >= 0) continue;
    let next = verb + 1;
    while (tags[next] === 'RB') next++;
    const description = references[startAt[next] ?? -1];
    if (
      description?.kind === 'description' &&
      description.number === 'one' &&
      fits(cast, nature[subject.figure]!, subject, description)
    )
      tie(description, subject.figure);
  }
  for (const [figure, {roles}] of cast.figures.entries()) {
    for (const {text} of roles) {
      const head = roleWords(text);
      const noun = singular(head.at(-1)!);
      if (!nouns[figure]!.has(noun)) nouns[figure]!.set(noun, 1);
      for (const word of head.slice(0, -1)) words[figure]!.add(word);
    }
  }
  const described = new Map<string, number[]>();
  for (const [figure, mine] of nouns.entries())
    for (const noun of mine.keys()) {
      const known = described.get(noun);
      if (known) known.push(figure);
      else described.set(noun, [figure]);
    }
  const lower = cast.figures.map(({name}) => name.toLowerCase());
  return {same, nouns, words, lower, age, nature, told, prominence: rank(cast, nature), classOf, described};
}

function fits({figures}: Cast, nature: Nature, name: Reference, description: Reference): boolean {
  if (nature === 'person') {
    return (
      description.nature === 'person' &&
      // What only the pronouns nearby say of a gender can be somebody else’s.
      !(
        name.gender &&
        description.gender &&
        name.gender !== description.gender &&
        figures[name.figure]!.genderBy !== 'pronouns'
      )
    );
  }
  return description.nature !== 'person' || mayBeFirm(description.noun) || looksPersonal(name);
}

/** Two or three words, none of them after “the”: may be a person that no list knows. */
const looksPersonal = ({name, head, first}: Reference): boolean => head > name && head - name < 4 && first === name;

/** Ranks figures among those of their nature. */
function rank(cast: Cast, nature: readonly Nature[]): number[] {
  const order = cast.figures
    .map((_, i) => i)
    .sort((a, b) => cast.figures[b]!.mentions.length - cast.figures[a]!.mentions.length);
  const seen = new Map<Nature, number>();
  const ranks = cast.figures.map(() => 0);
  for (const figure of order) {
    const before = seen.get(nature[figure]!) ?? 0;
    ranks[figure] = before;
    seen.set(nature[figure]!, before + 1);
  }
  return ranks;
}
