import type {Cast, Gender} from '../cast.ts';
import type {Flow} from '../scene/flow.ts';
import {type Describing, type DescribingNouns, describe, singular} from './describing-nouns.ts';
import type {Nature, Reference} from './reference.ts';

type Draft = Omit<Reference, 'index' | 'name'> & {readonly name?: number};

const pronouns: Readonly<Record<string, readonly [Nature, Gender, Reference['number'], Reference['person']]>> = {
  he: ['person', 'male', 'one', 3],
  she: ['person', 'female', 'one', 3],
  it: ['group', null, 'one', 3],
  they: [null, null, 'many', 3],
  we: [null, null, 'many', 1],
  i: ['person', null, 'one', 1],
  his: ['person', 'male', 'one', 3],
  her: ['person', 'female', 'one', 3],
  its: ['group', null, 'one', 3],
  their: [null, null, 'many', 3],
  my: ['person', null, 'one', 1],
  our: [null, null, 'many', 1],
};
const relatives = new Set(['who', 'which']);
/** Stand for somebody by themselves if a verb follows or they end the clause: “another said”. */
const alone = new Set('another others one some many several both neither none few most each all'.split(' '));
const phrase = new Set(['DT', 'PRP$', 'CD', 'JJ', 'NN', 'NNS', 'NNP', 'POS', 'VBN', 'VBG']);
const nounTags = new Set(['NN', 'NNS', 'NNP']);
const verbTags = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
const speaking = new Set(['person', 'organisation', 'group', 'place']);
const indefinite =
  /^(?:an?|another|one|two|three|four|five|six|seven|eight|nine|ten|some|several|many|few|other|no|any|every|each)$/;
const ageNoun = /-years?-olds?$/;

/**
 * Lists every phrase of the article that stands for somebody, in the order of the text.
 *
 *     The owner, Ann Doe, said she would go.
 *     ^^^^^^^^^  ^^^^^^^       ^^^
 */
export function listReferences(flow: Flow, cast: Cast, nouns: DescribingNouns): Reference[] {
  const {tokens, tags, inside, lines} = flow;
  const found: Reference[] = [];
  const push = (draft: Draft) => found.push(makeReference(found.length, draft));
  const {figureAt, endAt} = placeFigures(flow, cast);
  for (const line of lines) {
    for (let i = line.first; i < line.last; i++) {
      const {lower} = tokens[i]!;
      const tag = tags[i]!;
      if (figureAt[i]! < 0) {
        const word = tag === 'PRPV' ? lower.slice(0, lower.indexOf("'")) : lower;
        const pronoun = tag === 'PRP' || tag === 'PRP$' || tag === 'PRPV' || word === 'i' ? pronouns[word] : undefined;
        if (pronoun) {
          const owns = tag === 'PRP$';
          const [nature, gender, number, person] = pronoun;
          push({
            ...plain,
            kind: 'pronoun',
            first: i,
            last: i + 1,
            head: i,
            nature,
            gender,
            number,
            person,
            owns,
            noun: word,
          });
          if (!owns) continue;
        } else if (relatives.has(lower) && (tag === 'WP' || tag === 'WDT')) {
          push({...plain, kind: 'relative', first: i, last: i + 1, head: i, noun: lower, number: null});
          continue;
        } else if (alone.has(lower) && (verbTags.has(tags[i + 1] ?? '.') || endsClause(i) || ofThem(i))) {
          const number = lower === 'another' || lower === 'one' || lower === 'each' ? 'one' : 'many';
          push({
            ...plain,
            kind: 'description',
            first: i,
            last: ofThem(i) ? i + 3 : i + 1,
            head: i,
            nature: 'person',
            number,
            article: 'indefinite',
            noun: lower,
          });
          if (ofThem(i)) i += 2;
          continue;
        } else if (
          !phrase.has(tag) ||
          (tag === 'VBG' && !nounTags.has(tags[i + 1] ?? '.')) ||
          (tag === 'VBN' && helped(i))
        )
          continue;
      }
      // A noun phrase, with the figures and owners in it.
      const first = i;
      let head = -1;
      let figure = -1;
      let name = i;
      let start = i;
      let j = i;
      for (; j < line.last && inside[j] === inside[first]; ) {
        if (figureAt[j]! >= 0) {
          figure = figureAt[j]!;
          name = j;
          const end = Math.min(endAt[j]!, line.last);
          head = end - 1;
          j = end;
          continue;
        }
        const t = tags[j]!;
        if (t === 'POS') {
          if (head < 0) break;
          if (j > first) push(describeChunk(start, j, head, figure, name, true));
          head = -1;
          figure = -1;
          start = j + 1;
          j++;
          continue;
        }
        if (!phrase.has(t)) break;
        if ((t === 'DT' || t === 'PRP$') && j > first && !/^(?:all|both|half|such)$/.test(tokens[j - 1]!.lower)) break;
        if ((t === 'VBN' || t === 'VBG') && !(nounTags.has(tags[j + 1] ?? '.') || tags[j + 1] === 'JJ')) break;
        // “the Doe campaign” is no longer Doe; a stray name after a figure’s (“Doe Jr”) still is.
        if (nounTags.has(t) && !(figure >= 0 && t === 'NNP')) {
          head = j;
          figure = -1;
        }
        j++;
      }
      if (head < 0) {
        // “the Italian”, “the accused”, “the 66-year-old”
        const last = tokens[j - 1];
        const standsAlone =
          j - 1 > start && last && (ageNoun.test(last.lower) || /^\p{Lu}/u.test(last.text) || nouns.has(last.lower));
        if (standsAlone && /^(?:DT|PRP\$)$/.test(tags[start]!)) head = j - 1;
      }
      if (head >= 0) push(describeChunk(first, head + 1, head, figure, name, false));
      i = Math.max(i, Math.max(head, j - 1));
    }
  }
  return found;

  /** “has told investigators”: the participle is the verb’s, not the noun’s. */
  function helped(i: number): boolean {
    let before = i - 1;
    while (tags[before] === 'RB') before--;
    return /^(?:has|have|had|'ve|'d|having|was|were|been|being)$/.test(tokens[before]?.lower ?? '');
  }

  /** “said another.” */
  function endsClause(i: number): boolean {
    return tags[i - 1] === 'VBD' && /^[.,;]$/.test(tokens[i + 1]?.text ?? '.');
  }

  /** “one of them”, “some of those” */
  function ofThem(i: number): boolean {
    return tokens[i + 1]?.lower === 'of' && /^(?:them|us|these|those)$/.test(tokens[i + 2]?.lower ?? '');
  }

  function describeChunk(
    first: number,
    last: number,
    head: number,
    figure: number,
    name: number,
    owns: boolean,
  ): Draft {
    if (figure >= 0) {
      const {type, gender, plural} = cast.figures[figure]!;
      const nature: Nature = type === 'person' ? 'person' : 'group';
      return {
        ...plain,
        kind: 'name',
        first,
        last,
        head,
        figure,
        name,
        nature,
        gender,
        number: plural ? 'many' : 'one',
        owns,
        noun: '',
      };
    }
    const {lower, text} = tokens[head]!;
    const known: Describing | null = ageNoun.test(lower)
      ? {nature: 'person', gender: null, many: lower.endsWith('s')}
      : describe(lower, nouns);
    const national = !known && /^\p{Lu}/u.test(text) && tags[head] === 'JJ';
    const opening = tokens[first]!.lower;
    const article =
      tags[first] === 'PRP$' || hasOwner(first, head)
        ? 'possessive'
        : opening === 'the' || opening === 'this' || opening === 'that'
          ? 'definite'
          : indefinite.test(opening)
            ? 'indefinite'
            : 'bare';
    return {
      ...plain,
      kind: 'description',
      first,
      last,
      head,
      nature: known?.nature ?? (national ? 'person' : null),
      gender: known?.gender ?? null,
      number: (known ? known.many : tags[head] === 'NNS') ? 'many' : 'one',
      article,
      owns,
      noun: singular(lower),
    };
  }

  function hasOwner(first: number, head: number): boolean {
    for (let i = first; i < head; i++) if (tags[i] === 'POS') return true;
    return false;
  }
}

/** Names every field: an object spread out of others takes half as much memory again, and there is one for every phrase. */
const makeReference = (index: number, draft: Draft): Reference => ({
  index,
  kind: draft.kind,
  first: draft.first,
  last: draft.last,
  head: draft.head,
  name: draft.name ?? draft.first,
  figure: draft.figure,
  nature: draft.nature,
  gender: draft.gender,
  number: draft.number,
  person: draft.person,
  article: draft.article,
  owns: draft.owns,
  noun: draft.noun,
});

const plain = {
  kind: 'description',
  figure: -1,
  nature: null,
  gender: null,
  number: 'one',
  person: 3,
  article: 'bare',
  owns: false,
} as const satisfies Partial<Draft>;

/** Marks the tokens of the flow where a figure's mention starts. */
function placeFigures({base, tokens}: Flow, cast: Cast): {figureAt: Int32Array; endAt: Int32Array} {
  const figureAt = new Int32Array(tokens.length).fill(-1);
  const endAt = new Int32Array(tokens.length);
  for (const [f, figure] of cast.figures.entries()) {
    if (!speaking.has(figure.type)) continue;
    for (const mention of figure.mentions) {
      const at = base[mention.block]! + mention.first;
      if (figureAt[at]! >= 0 && endAt[at]! >= base[mention.block]! + mention.last) continue;
      figureAt[at] = f;
      endAt[at] = base[mention.block]! + mention.last;
    }
  }
  return {figureAt, endAt};
}
