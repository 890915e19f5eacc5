import type {Gender} from '../cast.ts';
import type {Reference} from '../mentions/reference.ts';
import type {Scene} from '../scene/scene.ts';
import {score, type Weights} from '../scoring/linear.ts';
import {antecedentFeatures, mostAntecedentFeatures, selfFeatures} from './antecedent-features.ts';
import {type Antecedent, listAntecedents} from './antecedents.ts';
import {genderOf, lookAround} from './around.ts';
import type {Facts} from './facts.ts';
import type {Entity, Memory} from './memory.ts';

/** Whom a reference may stand for, with how likely that is. */
export interface Reading {
  readonly entity: Entity;
  readonly likelihood: number;
  /** The mention that was followed; null where the reference stands for itself. */
  readonly antecedent: Reference | null;
}

/** Is shown what is weighed, and may know better: the entity to take, or null. For learning. */
export type AntecedentTeacher = (
  reference: Reference,
  antecedents: readonly Antecedent[],
  options: () => Int32Array[],
) => Entity | null;

/**
 * What is taken off somebody of the other gender where one of the right gender was mentioned. Learned weights are mild, as
 * lists take one given name in thirty for the other gender’s; of 1,859 pronouns left out of learning 6 more came right by it.
 */
const misfit = 0.7;

/** 1 the same, −1 the other, 0 not known. */
const agreement = (gender: Gender, wanted: Gender): number => (!gender || !wanted ? 0 : gender === wanted ? 1 : -1);

/** Room to work in, used again and again: objects for each antecedent were half of what annotating left to be collected. */
const buffer = new Int32Array(mostAntecedentFeatures);
let scores = new Float64Array(64);

/**
 * Tells whom a pronoun or description stands for, the likeliest first.
 *
 * All that were mentioned near are weighed, and that it stands for itself: “a senior official” stays unnamed. `named` are
 * the figures whose name stands in the quotation at hand: who is spoken of is seldom who speaks.
 */
export function resolve(
  scene: Scene,
  facts: Facts,
  weights: Weights,
  memory: Memory,
  reference: Reference,
  named: ReadonlySet<number> | null,
  teacher: AntecedentTeacher | null,
): Reading[] {
  const own = scene.cast.figures.length + reference.index;
  const antecedents = listAntecedents(scene, facts, memory, reference);
  const around = lookAround(scene, memory, reference, antecedents, facts);
  const taught = teacher?.(reference, antecedents, () => [
    ...antecedents.map(a =>
      buffer.slice(0, antecedentFeatures(scene, facts, memory, reference, a, named, around, buffer)),
    ),
    buffer.slice(0, selfFeatures(scene, facts, reference, around, buffer)),
  ]);
  if (taught !== null && taught !== undefined) return [{entity: taught, likelihood: 1, antecedent: null}];
  const agrees = (a: Antecedent) => agreement(genderOf(scene, memory, a), reference.gender);
  const fitting = reference.gender !== null && antecedents.some(a => a.before && agrees(a) === 1);
  const count = antecedents.length;
  if (scores.length <= count) scores = new Float64Array(2 * count);
  for (let i = 0; i < count; i++) {
    const antecedent = antecedents[i]!;
    scores[i] = score(
      weights,
      buffer,
      antecedentFeatures(scene, facts, memory, reference, antecedent, named, around, buffer),
    );
    if (fitting && agrees(antecedent) === -1) scores[i]! -= misfit;
  }
  scores[count] = score(weights, buffer, selfFeatures(scene, facts, reference, around, buffer));
  return likeliest(count + 1).map(({at, likelihood}) => {
    const antecedent = antecedents[at];
    return antecedent
      ? {entity: antecedent.entity, likelihood, antecedent: antecedent.full ?? antecedent.before ?? antecedent.after}
      : {entity: own, likelihood, antecedent: null};
  });
}

/** Where the three highest of the first `count` scores stand, the highest first, and how likely each is among all. */
function likeliest(count: number): {readonly at: number; readonly likelihood: number}[] {
  let [first, second, third] = [-1, -1, -1];
  for (let i = 0; i < count; i++) {
    const value = scores[i]!;
    if (first < 0 || value > scores[first]!) {
      third = second;
      second = first;
      first = i;
    } else if (second < 0 || value > scores[second]!) {
      third = second;
      second = i;
    } else if (third < 0 || value > scores[third]!) third = i;
  }
  const top = scores[first]!;
  let sum = 0;
  for (let i = 0; i < count; i++) sum += Math.exp(scores[i]! - top);
  return [first, second, third].slice(0, count).map(at => ({at, likelihood: Math.exp(scores[at]! - top) / sum}));
}

/** The phrase that “who” follows: “Ann Doe, who”, “an aide to Doe who”. */
export function whatWhoFollows(scene: Scene, reference: Reference): Reference | null {
  const {references, flow} = scene;
  for (let r = reference.index - 1; r >= 0 && r > reference.index - 6; r--) {
    const other = references[r]!;
    if (flow.line[other.first] !== flow.line[reference.first]) return null;
    if (other.owns || other.kind === 'pronoun' || other.kind === 'relative') continue;
    if (reference.noun === 'who' && other.nature !== 'person' && other.kind === 'description') continue;
    return other;
  }
  return null;
}
