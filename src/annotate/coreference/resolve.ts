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

interface Option {
  readonly entity: Entity;
  readonly score: number;
  readonly antecedent: Reference | null;
}

const buffer = new Int32Array(mostAntecedentFeatures);

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
  const options: Option[] = [];
  for (const a of antecedents)
    options.push({
      entity: a.entity,
      score:
        score(weights, buffer, antecedentFeatures(scene, facts, memory, reference, a, named, around, buffer)) -
        (fitting && agrees(a) === -1 ? misfit : 0),
      antecedent: a.full ?? a.before ?? a.after,
    });
  options.push({
    entity: own,
    score: score(weights, buffer, selfFeatures(scene, facts, reference, around, buffer)),
    antecedent: null,
  });
  let first: Option | null = null;
  let second: Option | null = null;
  let third: Option | null = null;
  for (const option of options)
    if (first === null || option.score > first.score) [first, second, third] = [option, first, second];
    else if (second === null || option.score > second.score) [second, third] = [option, second];
    else if (third === null || option.score > third.score) third = option;
  const top = first!.score;
  let sum = 0;
  for (const option of options) sum += Math.exp(option.score - top);
  const readings: Reading[] = [];
  for (const option of [first, second, third])
    if (option !== null)
      readings.push({
        entity: option.entity,
        likelihood: Math.exp(option.score - top) / sum,
        antecedent: option.antecedent,
      });
  return readings;
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
