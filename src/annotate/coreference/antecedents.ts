import {mayBeFirm} from '../mentions/describing-nouns.ts';
import type {Reference} from '../mentions/reference.ts';
import type {Scene} from '../scene/scene.ts';
import type {Facts} from './facts.ts';
import type {Entity, Memory} from './memory.ts';

/** A possible antecedent with its nearest mentions. */
export interface Antecedent {
  readonly entity: Entity;
  /** The last mention before the reference, and the first after it; null where there is none near. */
  readonly before: Reference | null;
  readonly after: Reference | null;
  /** How many other possible antecedents were mentioned since. */
  readonly rank: number;
  /** The last mention by name or description, where that before is a pronoun. */
  readonly full: Reference | null;
}

const referencesBack = 90;
const referencesAhead = 8;
/** “A midwife was thrown clear. In the dark she …”: whom a description brings in is named sentences later. */
const describedAhead = 16;
/** A lede tells of somebody whom the next paragraph names. */
const ledeAhead = 24;
const mostAntecedents = 14;

/** Lists whom a pronoun or description may stand for, the last mentioned first. */
export function listAntecedents(scene: Scene, facts: Facts, memory: Memory, reference: Reference): Antecedent[] {
  const {references, cast} = scene;
  // A list, not a map: those to be looked through are two dozen at most, as nobody is described twice.
  const found: {-readonly [Key in keyof Antecedent]: Antecedent[Key]}[] = [];
  let met = 0;
  const known = (entity: Entity) => {
    for (let i = 0; i < met; i++) if (found[i]!.entity === entity) return found[i]!;
    return null;
  };
  const add = (entity: Entity, before: Reference | null, after: Reference | null, full: Reference | null) =>
    found.push({entity, before, after, rank: found.length, full});
  const stop = Math.max(0, reference.index - referencesBack);
  for (let r = reference.index - 1; r >= stop && found.length < mostAntecedents; r--) {
    const other = references[r]!;
    const entity = memory.entity[r]!;
    if (entity < 0 || !mayMean(scene, facts, reference, other, entity)) continue;
    const old = known(entity);
    if (!old) met = add(entity, other, null, other.kind === 'pronoun' ? null : other);
    else if (!old.full && other.kind !== 'pronoun') old.full = other;
  }
  const ahead =
    reference.kind !== 'description'
      ? referencesAhead
      : scene.flow.block[reference.first]! < 3
        ? ledeAhead
        : reference.nature === 'person'
          ? describedAhead
          : referencesAhead;
  for (let r = reference.index + 1; r < references.length && r <= reference.index + ahead; r++) {
    const other = references[r]!;
    const entity = memory.entity[r]!;
    if (
      entity < 0 ||
      entity >= cast.figures.length ||
      other.kind === 'pronoun' ||
      !agrees(scene, facts, reference, entity)
    )
      continue;
    const old = known(entity);
    if (!old) met = add(entity, null, other, other);
    else old.after ??= other;
  }
  if (reference.kind === 'description') {
    for (const entity of facts.described.get(reference.noun) ?? []) {
      if (!known(entity) && agrees(scene, facts, reference, entity)) add(entity, null, null, null);
    }
  }
  return found;
}

function mayMean(scene: Scene, facts: Facts, reference: Reference, other: Reference, entity: Entity): boolean {
  const {cast, references} = scene;
  if (entity < cast.figures.length) return agrees(scene, facts, reference, entity);
  const described = references[entity - cast.figures.length]!;
  if (described.kind === 'pronoun' || described.nature === null || other.owns) return false;
  // “A note was found. ‘Gone fishing,’ it read.” Nothing else takes up a document.
  if (described.nature === 'document' && reference.noun !== 'it' && reference.kind === 'pronoun') return false;
  // “the spokesman” takes up “a spokesman for the council”; another noun would be somebody else.
  if (reference.kind === 'description')
    return (
      reference.article !== 'indefinite' && described.noun === reference.noun && described.number === reference.number
    );
  if (reference.nature === 'group' && described.nature === 'person') return false;
  if (reference.nature === 'person' && described.nature !== 'person') return false;
  if (reference.number === 'one' && described.number === 'many' && reference.nature === 'person') return false;
  if (reference.noun === 'they' && described.number === 'one' && described.nature === 'person') return false;
  return !(reference.gender && described.gender && reference.gender !== described.gender);
}

function agrees(scene: Scene, facts: Facts, reference: Reference, figure: number): boolean {
  // A gender told by lists of first names can be wrong; it is weighed, not asked for.
  const person = facts.nature[figure] === 'person';
  if (reference.nature === 'person' && !person)
    return (
      reference.kind === 'description' &&
      mayBeFirm(reference.noun) &&
      scene.cast.figures[figure]!.type === 'organisation'
    );
  if (reference.nature === 'document' && person) return false;
  // A firm can be taken for a person: one whose name tells no gender.
  if (reference.nature === 'group' && person) return scene.cast.figures[figure]!.gender === null;
  return !(reference.nature === 'person' && reference.number === 'many' && !scene.cast.figures[figure]!.plural);
}
