import type {Reference} from '../mentions/reference.ts';
import type {Flow} from '../scene/flow.ts';
import type {Scene} from '../scene/scene.ts';
import type {Around} from './around.ts';
import type {Entity, Memory, Turn} from './memory.ts';

// Answers to questions about an antecedent that take more than a look, each a small number.

/** 0 there is nobody, 1 it is this one, 2 another. */
export const isOf = (found: Entity, entity: Entity): number => (found < 0 ? 0 : found === entity ? 1 : 2);

/** How far back a quotation stands: 0 in the same line, 1 in the same paragraph, 2 in the one before, 3 one further, 4 more. */
export function gap({block, line, lines}: Flow, here: number, {unit}: Turn): number {
  const paragraphs = block[here]! - lines[unit.lastLine]!.block;
  if (paragraphs <= 0) return line[here] === unit.lastLine ? 0 : 1;
  return paragraphs === 1 ? 2 : paragraphs === 2 ? 3 : 4;
}

/** Of its words: 0 not one of them, 1 one of the first, 2 the last. Nearly no noun is in a name, and so much is told at once. */
export function partOfName(lower: string, noun: string): number {
  if (!lower.includes(noun)) return 0;
  const words = lower.split(/\s+/);
  return words.includes(noun) ? (words.at(-1) === noun ? 2 : 1) : 0;
}

/** Whether the last “she” stood for the same one, and how far back: 0 there is none near, odd yes, even no. */
export function samePronoun({pronoun}: Around, entity: Entity): number {
  if (pronoun === null || pronoun.away > 2) return 0;
  return 1 + pronoun.away * 2 + (pronoun.entity === entity ? 0 : 1);
}

/** “he told Doe”: who is told is not who tells. */
export function isTold(scene: Scene, memory: Memory, reference: Reference, entity: Entity): boolean {
  const object = scene.references[reference.index + 1];
  if (!object || memory.entity[object.index] !== entity) return false;
  for (const {verb} of scene.linksOf[reference.index]!)
    if (object.first > verb && object.first - verb <= 2) return true;
  return false;
}
