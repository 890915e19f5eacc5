import type {Cast, Figure} from '../cast.ts';
import type {Memory} from '../coreference/memory.ts';
import {isKinship, isRoleNoun} from '../role-nouns.ts';
import type {Scene} from '../scene/scene.ts';
import {NO_ROLE} from './role-above.ts';
import {shownRole} from './shown-role.ts';

/** How likely a description must be to stand for somebody. */
const SURE = 0.4;
/** “The caretaker”, “their coach”. */
const TOLD = /^(?:definite|possessive)$/;

/**
 * Gives persons without a role what the text calls them elsewhere: “Ann Lee was in the hall. The caretaker said”.
 *
 * Only where whom the description stands for is likely; what each stands for is known once the speakers are read.
 */
export const withDescribedRoles = (cast: Cast, {flow, references}: Scene, memory: Memory): Cast => {
  const found = new Map<number, {text: string; span: {block: number; start: number; end: number}}>();
  for (const reference of references) {
    const figure = memory.entity[reference.index]!;
    const who = cast.figures[figure];
    if (who?.type !== 'person' || who.roles.length > 0 || found.has(figure)) continue;
    const plain = reference.kind === 'description' && reference.number !== 'many' && !reference.owns;
    if (!plain || !TOLD.test(reference.article) || memory.certainty[reference.index]! < SURE) continue;
    if (!isRoleNoun(reference.noun) || isKinship(reference.noun) || NO_ROLE.test(reference.noun)) continue;
    const block = flow.block[reference.first]!;
    const from = /^(?:the|this|that)$/.test(flow.tokens[reference.first]!.lower)
      ? reference.first + 1
      : reference.first;
    if (from >= reference.last) continue;
    const start = flow.tokens[from]!.start;
    const end = flow.tokens[reference.last - 1]!.end;
    found.set(figure, {text: flow.passages[block]!.text.slice(start, end), span: {block, start, end}});
  }
  if (found.size === 0) return cast;
  const figures = cast.figures.map((figure, index): Figure => {
    const role = found.get(index);
    return role === undefined ? figure : {...figure, roles: [role], role: shownRole([role])};
  });
  return {figures};
};
