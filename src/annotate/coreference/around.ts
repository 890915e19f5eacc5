import type {Gender} from '../cast.ts';
import type {Reference} from '../mentions/reference.ts';
import type {Scene} from '../scene/scene.ts';
import type {Antecedent} from './antecedents.ts';
import {counterparts} from './counterparts.ts';
import {epithet, type NextPronoun, newAhead, nextPronoun} from './described-ahead.ts';
import type {Facts} from './facts.ts';
import {likeness} from './likeness.ts';
import type {Entity, Memory} from './memory.ts';
import {type Called, calledBefore, ownerOf} from './owner.ts';
import {classOf} from './reference-class.ts';

/** What holds of a reference whichever antecedent is asked about. */
export interface Around {
  /** How many antecedents are of its gender as far as is known. */
  readonly rivals: number;
  /** The subjects before it, the last first, as entities. */
  readonly subjects: readonly Entity[];
  /** Whose the last cue of its sentence is: −1 for none, and whether it follows the cue at once. */
  readonly cueOf: Entity;
  readonly afterCue: boolean;
  /** 0 subject, 1 owner, 2 after a preposition, 3 object or other. */
  readonly function: number;
  /** Whose it is by its words (“her lawyer”), how near each antecedent is in kind, and the likest; −1 for none. */
  readonly owner: Entity;
  readonly likeness: ReadonlyMap<Entity, number>;
  readonly likest: number;
  /** Whom its noun stood for before where it is somebody’s, the last first, and whether the same one’s. */
  readonly called: readonly Called[];
  /** How many figures its noun describes, and whether it is a noun for what has settled in a place. */
  readonly described: number;
  readonly settled: boolean;
  /** The antecedents that are only met further on, in order. */
  readonly ahead: readonly Entity[];
  /** How near the next person is who is named for the first time; 0 nobody. */
  readonly newAhead: number;
  /** “her client”, said of a lawyer: whose lawyer she is; null where nobody is so called. */
  readonly counterparts: readonly Entity[] | null;
  /** The pronoun that takes a description up, most likely. */
  readonly nextPronoun: NextPronoun | null;
  /** What kind of other word for somebody known it is. */
  readonly epithet: number;
  /** The first subject of its sentence before it, and that of the sentence before; −1 for none. */
  readonly firstHere: Entity;
  readonly firstAbove: Entity;
  /** That sentence is of the same paragraph. */
  readonly aboveInBlock: boolean;
  /** What stands behind it: 0 nothing, 1 “of”, “at” and their like, 2 a clause or an apposition. */
  readonly more: number;
  /** Whom the last pronoun like it stood for, and how far back in lines and paragraphs (0 to 3); null for none near. */
  readonly pronoun: {readonly entity: Entity; readonly away: number} | null;
  /** The first of the references shortly before it, two paragraphs back at most. */
  readonly near: number;
}

const settled =
  /^(?:country|nation|state|city|town|village|republic|kingdom|island|province|region|county|district|capital|government|territory|federation|municipality|suburb|neighbourhood|neighborhood|port|regime|authority|council|ministry|embassy)$/;

const subjectsBack = 40;
const bareBack = 3;
const NOTHING_LIKE: Map<Entity, number> = new Map();

/** Looks around a reference once, for all its antecedents. */
export function lookAround(
  scene: Scene,
  memory: Memory,
  reference: Reference,
  antecedents: readonly Antecedent[],
  facts: Facts,
): Around {
  const {references, linksOf, cue, flow} = scene;
  let rivals = 0;
  for (const antecedent of antecedents) {
    if (antecedent.before === null) continue;
    const gender = reference.gender === null ? null : genderOf(scene, memory, antecedent);
    if (gender === null || gender === reference.gender) rivals++;
  }
  const subjects: Entity[] = [];
  let cueOf = -1;
  let verb = -1;
  for (let r = reference.index - 1; r >= 0 && r > reference.index - subjectsBack; r--) {
    const other = references[r]!;
    if (!linksOf[r]!.length || flow.inside[other.head]! >= 0) continue;
    const entity = memory.entity[r]!;
    if (entity < 0) continue;
    const clause = flow.tags[other.first - 1] === 'IN' && flow.line[other.first - 1] === flow.line[other.first];
    if (!clause && subjects.length < 3 && !subjects.includes(entity)) subjects.push(entity);
    if (flow.line[other.first] !== flow.line[reference.first]) continue;
    for (const link of linksOf[r]!)
      if (cue[link.verb]! > 0 && !link.passive && link.verb < reference.first && link.verb > verb)
        [verb, cueOf] = [link.verb, entity];
  }
  const afterCue =
    verb >= 0 &&
    (reference.first - verb === 1 || (reference.first - verb === 2 && flow.tokens[verb + 1]!.lower === 'that'));
  const here = flow.line[reference.first]!;
  const above = lineBefore(scene, here);
  const likenesses = reference.kind === 'description' ? new Map<Entity, number>() : NOTHING_LIKE;
  let likest = -1;
  if (reference.kind === 'description')
    for (const {entity} of antecedents) {
      const like = likeness(facts, entity, reference.noun);
      likenesses.set(entity, like);
      if (like > likest) likest = like;
    }
  const owner = reference.kind === 'description' ? ownerOf(scene, memory, reference) : -1;
  return {
    owner,
    rivals,
    subjects,
    cueOf,
    afterCue,
    function: functionOf(scene, reference),
    firstHere: firstSubject(scene, memory, here, reference.index),
    firstAbove: firstSubject(scene, memory, above, reference.index),
    aboveInBlock: above >= 0 && flow.lines[above]!.block === flow.lines[here]!.block,
    described: facts.described.get(reference.noun)?.length ?? 0,
    settled: reference.kind === 'description' && reference.nature === 'group' && settled.test(reference.noun),
    called: owner < 0 ? [] : calledBefore(scene, memory, reference, owner),
    likeness: likenesses,
    likest,
    ahead: antecedents.filter(a => !a.before && a.after).map(a => a.entity),
    newAhead: newAhead(scene, reference, antecedents),
    counterparts: counterparts(scene, memory, reference, owner),
    nextPronoun: nextPronoun(scene, reference),
    epithet: reference.kind === 'description' ? epithet(scene, reference) : 0,
    more: moreBehind(scene, reference),
    pronoun: reference.kind === 'pronoun' ? samePronoun(scene, memory, reference) : null,
    near: nearBefore(scene, reference),
  };
}

/** A figure’s gender as far as is known by now; a description’s by its own words. */
export const genderOf = ({cast}: Scene, memory: Memory, {entity, full, before, after}: Antecedent): Gender =>
  entity < cast.figures.length ? memory.gender[entity]! : ((full ?? before ?? after)?.gender ?? null);

/** 0 subject, 1 owner, 2 after a preposition, 3 object or other. */
export function functionOf({linksOf, flow}: Scene, reference: Reference): number {
  if (reference.owns) return 1;
  if (linksOf[reference.index]!.length) return 0;
  const previous = reference.first - 1;
  return previous >= flow.lines[flow.line[reference.first]!]!.first && /^(?:IN|TO)$/.test(flow.tags[previous]!) ? 2 : 3;
}

function nearBefore({references, flow}: Scene, {index, first}: Reference): number {
  let r = index;
  while (r > 0 && r > index - 24 && flow.block[first]! - flow.block[references[r - 1]!.first]! <= 2) r--;
  return r;
}

/** The last “she” before a “she”. */
function samePronoun({references, flow}: Scene, memory: Memory, reference: Reference): Around['pronoun'] {
  const own = classOf(reference);
  for (let r = reference.index - 1; r >= 0 && r > reference.index - 60; r--) {
    const other = references[r]!;
    if (other.kind !== 'pronoun' || other.gender !== reference.gender || classOf(other) !== own) continue;
    const entity = memory.entity[r]!;
    if (entity < 0) continue;
    const lines = flow.line[reference.first]! - flow.line[other.first]!;
    const paragraphs = flow.block[reference.first]! - flow.block[other.first]!;
    return {entity, away: lines === 0 ? 0 : paragraphs === 0 ? 1 : paragraphs === 1 ? 2 : 3};
  }
  return null;
}

/** The line before one, those left out that are all quotation. */
function lineBefore({flow}: Scene, line: number): number {
  let above = line - 1;
  while (above >= 0 && flow.lines[above]!.bare && line - above < bareBack) above--;
  return above;
}

/** The first subject of a line in the writer’s own words, before reference `until`: what the sentence is about. */
function firstSubject({from, linksOf, references, flow}: Scene, memory: Memory, line: number, until: number): Entity {
  if (line < 0) return -1;
  for (let r = from[line]!; r < until && flow.line[references[r]!.first] === line; r++) {
    const entity = memory.entity[r]!;
    if (entity >= 0 && linksOf[r]!.length && flow.inside[references[r]!.head]! < 0) return entity;
  }
  return -1;
}

function moreBehind({flow}: Scene, reference: Reference): number {
  const {tags, tokens} = flow;
  const next = reference.last;
  if (tags[next] === 'IN' && tokens[next]!.lower !== 'that') return 1;
  if (tags[next] === 'WP' || tags[next] === 'WDT' || tags[next] === 'VBG') return 2;
  return tokens[next]?.text === ',' && /^(?:WP|WDT|DT|NNP|VBN|VBG|CD)$/.test(tags[next + 1] ?? '.') ? 2 : 0;
}
