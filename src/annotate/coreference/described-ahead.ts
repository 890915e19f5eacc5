import type {Gender} from '../cast.ts';
import type {Reference} from '../mentions/reference.ts';
import type {Scene} from '../scene/scene.ts';
import type {Antecedent} from './antecedents.ts';

// What the words of a description and those behind it tell of whom it stands for.

/** A pronoun behind a description; `away`: 0 nobody stands between, 1 somebody does, 2 it opens the next sentence. */
export interface NextPronoun {
  readonly gender: NonNullable<Gender>;
  readonly away: 0 | 1 | 2;
}

const pronounAhead = 9;

/** “The driver said she had braked”: the pronoun that tells the gender of a description; null for none. */
export function nextPronoun({references, linksOf, flow}: Scene, reference: Reference): NextPronoun | null {
  const {kind, nature, gender, number, index, first} = reference;
  if (kind !== 'description' || nature !== 'person' || gender || number !== 'one') return null;
  const here = flow.line[first]!;
  let between = false;
  for (let r = index + 1; r < references.length && r < index + pronounAhead; r++) {
    const other = references[r]!;
    const line = flow.line[other.first]!;
    if (line > here + 1 || flow.block[other.first] !== flow.block[first]) return null;
    if (flow.inside[other.head]! >= 0) continue;
    if (line > here && !(other.first === flow.lines[line]!.first && linksOf[r]!.length)) return null;
    if (other.kind === 'pronoun' && other.gender)
      return {gender: other.gender, away: line > here ? 2 : between ? 1 : 0};
    if (other.nature === 'person' && other.kind !== 'relative' && other.kind !== 'pronoun') between = true;
  }
  return null;
}

/**
 * “A midwife was thrown clear. … Ann Doe said”: how near the next person is who is named for the first time: 0 nobody, 1 in the
 * same sentence, 2 in the next, 3 in the paragraph, 4 in the next one, 5 further.
 */
export function newAhead({cast, flow}: Scene, reference: Reference, antecedents: readonly Antecedent[]): number {
  for (const {entity, before, after} of antecedents) {
    if (before || !after || cast.figures[entity]?.type !== 'person') continue;
    const lines = flow.line[after.first]! - flow.line[reference.first]!;
    const paragraphs = flow.block[after.first]! - flow.block[reference.first]!;
    return paragraphs > 1 ? 5 : paragraphs === 1 ? 4 : lines === 0 ? 1 : lines === 1 ? 2 : 3;
  }
  return 0;
}

const late = /^(?:former|ex-.*|retired|veteran|young|old|elderly)$/;

/** Another word for somebody known: 0 none, 1 “the 38-year-old”, 2 “the former goalkeeper”, 3 “the Belgian”. */
export function epithet({flow}: Scene, {noun, first, head}: Reference): number {
  if (noun.endsWith('-old')) return 1;
  for (let i = first; i <= head; i++) {
    const {text, lower} = flow.tokens[i]!;
    if (i > first && /^\p{Lu}/u.test(text)) return 3;
    if (late.test(lower)) return 2;
  }
  return 0;
}
