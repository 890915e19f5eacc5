import type {Gender} from '../cast.ts';
import type {Reference} from '../mentions/reference.ts';
import type {Scene} from '../scene/scene.ts';
import type {Unit} from '../scene/unit.ts';
import type {Facts} from './facts.ts';

/**
 * Somebody a reference may stand for: a figure of the cast, or (from the number of figures on) a description that stands for itself.
 *
 * `figures + i` is the description that is reference i.
 */
export type Entity = number;

/** A quotation that has been attributed. */
export interface Turn {
  readonly entity: Entity;
  readonly reference: Reference;
  readonly unit: Unit;
}

/** What a reader keeps in mind on the way through an article: whom each phrase so far stood for, and who spoke last. */
export interface Memory {
  /** Of each reference: whom it stands for; −1 as long as that is open. */
  readonly entity: Int32Array;
  /** Of each reference: the reference that was followed to get there; −1 for none. */
  readonly followed: Int32Array;
  /** Of each reference: how likely that reading is, 0 to 1. */
  readonly certainty: Float32Array;
  /** Of each figure: its gender as far as told or learned on the way. */
  readonly gender: Gender[];
  /** The last that was said, in quotation marks or without: by “according to Doe”, “Doe denied it”. */
  spoke: {readonly entity: Entity; readonly reference: Reference} | null;
  /** Who spoke before that one did; −1 for nobody. */
  spokeBefore: Entity;
  /** The quotation before, and the last one by somebody else. */
  last: Turn | null;
  beforeLast: Turn | null;
}

/** Names, and descriptions that an apposition ties to a name, are known from the start. */
export function openMemory(scene: Scene, facts: Facts): Memory {
  const size = scene.references.length;
  const entity = new Int32Array(size).fill(-1);
  for (const {index, figure} of scene.references) entity[index] = figure >= 0 ? figure : facts.same[index]!;
  return {
    entity,
    followed: new Int32Array(size).fill(-1),
    certainty: new Float32Array(size).fill(1),
    gender: scene.cast.figures.map((figure, i) => facts.told[i] ?? figure.gender),
    spoke: null,
    spokeBefore: -1,
    last: null,
    beforeLast: null,
  };
}

/** Whom a reference stands for: itself, as long as nothing better is known. */
export const entityOf = (scene: Scene, memory: Memory, reference: Reference): Entity => {
  const known = memory.entity[reference.index]!;
  return known >= 0 ? known : scene.cast.figures.length + reference.index;
};

/** Notes who said a quotation. */
export function takeTurn(memory: Memory, turn: Turn): void {
  if (memory.last && memory.last.entity !== turn.entity) memory.beforeLast = memory.last;
  memory.last = turn;
  hear(memory, turn);
}

/** Notes who said something, in marks or not. */
export function hear(memory: Memory, spoke: NonNullable<Memory['spoke']>): void {
  if (memory.spoke && memory.spoke.entity !== spoke.entity) memory.spokeBefore = memory.spoke.entity;
  memory.spoke = spoke;
}
