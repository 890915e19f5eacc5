import type {Reference} from '../mentions/reference.ts';
import type {Scene} from '../scene/scene.ts';
import {type Entity, entityOf, type Memory} from './memory.ts';

const kin =
  /^(?:(?:step|grand|god|half-|ex-|great-)?(?:mother|father|mum|mom|dad|son|daughter|sister|brother|wife|husband|child|parent|aunt|uncle|niece|nephew|cousin|twin|sibling|widow|widower))$/;

/** Whether a noun tells of a tie of blood or marriage. */
export const isKin = (noun: string): boolean => kin.test(noun);

const calledBack = 200;

/** Whom a noun stood for before, and whether it was the same one’s. */
export interface Called {
  readonly entity: Entity;
  readonly owned: boolean;
}

/** Whose a description is by its words: “her lawyer”, “Doe’s lawyer”, “the lawyer of Doe”; −1 for nobody’s. */
export function ownerOf(scene: Scene, memory: Memory, reference: Reference): Entity {
  const {references, flow} = scene;
  const before = references[reference.index - 1];
  if (before?.owns && before.first === reference.first) return entityOf(scene, memory, before);
  const next = references[reference.index + 1];
  if (next && next.first === reference.last + 1 && flow.tokens[reference.last]!.lower === 'of')
    return entityOf(scene, memory, next);
  return -1;
}

/** 0 nobody’s, 1 its owner itself, 2 kin of one surname, 3 kin of another, 4 somebody else’s. */
export function ownership({cast}: Scene, reference: Reference, entity: Entity, owner: Entity): number {
  if (owner < 0) return 0;
  if (owner === entity) return 1;
  if (!isKin(reference.noun)) return 4;
  const [mine, theirs] = [cast.figures[entity], cast.figures[owner]];
  const last = (name: string) => name.slice(name.lastIndexOf(' ') + 1);
  return mine && theirs && last(mine.name) === last(theirs.name) ? 2 : 3;
}

/** Whom the same noun stood for before: 0 not met, 1 this one under this owner, 2 another under it, 3 this one under other owners. */
export function sameOwner(called: readonly Called[], entity: Entity): number {
  let found = 0;
  for (const {entity: other, owned} of called) {
    if (owned) return other === entity ? 1 : 2;
    if (other === entity) found = 3;
  }
  return found;
}

/** Whom the noun of a description that is somebody’s stood for before, the last first. */
export function calledBefore(scene: Scene, memory: Memory, {index, noun}: Reference, owner: Entity): Called[] {
  const found: Called[] = [];
  for (let r = index - 1; r >= 0 && r > index - calledBack; r--) {
    const other = scene.references[r]!;
    const entity = memory.entity[r]!;
    if (other.kind === 'description' && other.noun === noun && entity >= 0)
      found.push({entity, owned: ownerOf(scene, memory, other) === owner});
  }
  return found;
}
