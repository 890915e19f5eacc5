import type {Reference} from '../mentions/reference.ts';
import type {Scene} from '../scene/scene.ts';
import {type Entity, entityOf, type Memory} from './memory.ts';
import {ownerOf} from './owner.ts';

/** Nouns for the two sides of a tie between persons. */
const ties: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:lawyer|attorney|solicitor|barrister|counsel|advocate|agent|manager|adviser|advisor|accountant)$/, /^client$/],
  [/^(?:husband|fiancé)$/, /^(?:wife|bride|fiancée)$/],
  [/^(?:partner|husband|wife|boyfriend|girlfriend|spouse)$/, /^(?:partner|spouse|boyfriend|girlfriend)$/],
  [/^(?:son|daughter|boy|girl|child)$/, /^(?:father|mother|parent|dad|mum|mom)$/],
  [/^(?:brother|sister|twin|sibling)$/, /^(?:brother|sister|twin|sibling)$/],
  [/^(?:grandson|granddaughter|grandchild)$/, /^(?:grandfather|grandmother|grandparent|granny)$/],
  [/^(?:nephew|niece)$/, /^(?:uncle|aunt)$/],
  [
    /^(?:cousin|neighbour|neighbor|colleague|friend|rival|team-mate|teammate)$/,
    /^(?:cousin|neighbour|neighbor|colleague|friend|rival|team-mate|teammate)$/,
  ],
  [
    /^(?:coach|trainer|teacher|tutor|mentor|promoter)$/,
    /^(?:pupil|student|player|fighter|athlete|protégé|apprentice|boxer|runner)$/,
  ],
  [/^(?:boss|employer|chief|superior)$/, /^(?:employee|deputy|secretary|assistant|aide|driver|worker|subordinate)$/],
  [/^(?:doctor|surgeon|physician|therapist|nurse|dentist|psychiatrist|midwife)$/, /^patient$/],
  [/^(?:landlord|landlady)$/, /^tenant$/],
];

const searched = 300;

/** Whom the article has as the other side: “her client”, where she is “his lawyer”, is he. Null where the noun has no other side, or nobody is called so. */
export function counterparts(scene: Scene, memory: Memory, reference: Reference, owner: Entity): Entity[] | null {
  if (owner < 0) return null;
  const others = ties.flatMap(([a, b]) => [
    ...(a.test(reference.noun) ? [b] : []),
    ...(b.test(reference.noun) ? [a] : []),
  ]);
  if (!others.length) return null;
  const found: Entity[] = [];
  const {references} = scene;
  for (let r = Math.max(0, reference.index - searched); r < references.length && r < reference.index + searched; r++) {
    const other = references[r]!;
    if (other.kind !== 'description' || other === reference || memory.entity[other.index] !== owner) continue;
    if (!others.some(o => o.test(other.noun))) continue;
    const whose = actsFor(scene, memory, other) ?? ownerOf(scene, memory, other);
    if (whose >= 0 && !found.includes(whose)) found.push(whose);
  }
  return found.length ? found : null;
}

/** “counsel for Doe” */
function actsFor(scene: Scene, memory: Memory, {index, last}: Reference): Entity | null {
  const next = scene.references[index + 1];
  if (!next || next.first !== last + 1 || scene.flow.tokens[last]!.lower !== 'for') return null;
  return entityOf(scene, memory, next);
}
