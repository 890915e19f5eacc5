import type {Gender} from '../cast.ts';
import type {Facts} from '../coreference/facts.ts';
import {type Entity, entityOf, hear, type Memory, openMemory, takeTurn} from '../coreference/memory.ts';
import {type AntecedentTeacher, type Reading, resolve, whatWhoFollows} from '../coreference/resolve.ts';
import type {Reference} from '../mentions/reference.ts';
import type {Scene} from '../scene/scene.ts';
import type {Unit} from '../scene/unit.ts';
import {score} from '../scoring/linear.ts';
import {type Candidate, far, listCandidates} from './candidates.ts';
import type {AttributionModel} from './open-model.ts';
import {mostSourceFeatures, sourceFeatures} from './source-features.ts';
import {follows, type UnitView, viewUnit} from './unit-view.ts';

/** Who said a quotation. */
export interface Attribution {
  readonly unit: Unit;
  readonly candidate: Candidate;
  readonly entity: Entity;
  /** The mention that tells whom the source stands for; null where the source tells it itself. */
  readonly antecedent: Reference | null;
  /** Its source is that of the quotation before. */
  readonly carried: boolean;
  /** How likely this entity is among all, 0 to 1, and the likeliest other one. */
  readonly likelihood: number;
  readonly other: {readonly entity: Entity; readonly likelihood: number} | null;
}

/** An article read for its speakers. */
export interface Speakers {
  /** One for each quotation; null where nobody can be found. */
  readonly attributions: readonly (Attribution | null)[];
  /** Whom every phrase stands for. */
  readonly memory: Memory;
}

/** May know better than the scorers; for learning. */
export interface Teacher {
  readonly antecedent: AntecedentTeacher;
  /** Is shown the candidates of a quotation; gives the source and whom it stands for, or null. */
  readonly source: (
    unit: Unit,
    candidates: readonly Candidate[],
    memory: Memory,
    options: () => Int32Array[],
  ) => {readonly candidate: Candidate; readonly entity: Entity} | null;
}

const sourcesKept = 5;
const sure = 0.8;
const nobody: ReadonlySet<Entity> = new Set();
const buffer = new Int32Array(mostSourceFeatures);

/**
 * Reads the article once from top to bottom, as a reader does: settles whom each phrase stands for and who said each
 * quotation, each step in the light of those before. Who spoke last decides whom “he” means, and whether a quotation
 * without a source goes on or answers.
 */
export function readSpeakers(
  scene: Scene,
  facts: Facts,
  model: Pick<AttributionModel, 'source' | 'antecedent'>,
  teacher: Teacher | null = null,
): Speakers {
  const {flow, references, from, units} = scene;
  const memory = openMemory(scene, facts);
  const attributions: (Attribution | null)[] = [];
  /** Who spoke last before the line at hand. */
  let heard = memory.spoke;
  let heardBefore = memory.spokeBefore;
  let next = 0;
  let previous: Unit | null = null;
  for (let l = 0; l < flow.lines.length; l++) {
    const here: Unit[] = [];
    while (next < units.length && units[next]!.firstLine === l) here.push(units[next++]!);
    heard = memory.spoke;
    heardBefore = memory.spokeBefore;
    const views = here.map(unit => viewUnit(scene, unit));
    for (let r = from[l]!; r < from[l + 1]!; r++) {
      settle(references[r]!, views[0] ?? null);
      noteSpeech(references[r]!);
    }
    for (const view of views) {
      const attribution = attribute(view, previous);
      attributions.push(attribution);
      if (attribution)
        takeTurn(memory, {entity: attribution.entity, reference: attribution.candidate.reference, unit: view.unit});
      previous = view.unit;
    }
  }
  return {attributions, memory};

  /** Notes whom a phrase of the writer’s stands for. */
  function settle(reference: Reference, view: UnitView | null): void {
    if (memory.entity[reference.index]! >= 0 || flow.inside[reference.head]! >= 0) return;
    if (reference.kind === 'description' && reference.nature === null) return;
    const best = readings(reference, view)[0]!;
    memory.entity[reference.index] = best.entity;
    memory.followed[reference.index] = best.antecedent?.index ?? -1;
    memory.certainty[reference.index] = best.likelihood;
    // A sure “she” tells the gender of a name that no list knows.
    if (reference.gender && best.likelihood > sure && memory.gender[best.entity] === null)
      memory.gender[best.entity] = reference.gender;
  }

  /** “According to Doe”, “Doe denied”: what comes next is likely of Doe, quotation or not. */
  function noteSpeech(reference: Reference): void {
    if (!scene.linksOf[reference.index]!.some(link => scene.cue[link.verb]! > 0 && !link.passive)) return;
    hear(memory, {entity: entityOf(scene, memory, reference), reference});
  }

  function readings(reference: Reference, view: UnitView | null): Reading[] {
    if (memory.entity[reference.index]! >= 0 && reference.kind !== 'pronoun' && reference.kind !== 'description') {
      return [{entity: memory.entity[reference.index]!, likelihood: 1, antecedent: null}];
    }
    if (reference.kind === 'relative') {
      const head = whatWhoFollows(scene, reference);
      if (!head) return [{entity: entityOf(scene, memory, reference), likelihood: 1, antecedent: null}];
      return [{entity: entityOf(scene, memory, head), likelihood: memory.certainty[head.index]!, antecedent: head}];
    }
    if (reference.figure >= 0 || facts.same[reference.index]! >= 0) {
      return [{entity: memory.entity[reference.index]!, likelihood: 1, antecedent: null}];
    }
    return resolve(
      scene,
      facts,
      model.antecedent,
      memory,
      reference,
      view?.figuresIn ?? null,
      teacher?.antecedent ?? null,
    );
  }

  function attribute(view: UnitView, before: Unit | null): Attribution | null {
    const {unit} = view;
    const relation = follows(scene, before, unit);
    const candidates = withTurns(listCandidates(scene, unit), memory);
    if (!candidates.length) return null;
    const asks = before !== null && endsAsking(before);
    const addressed = before ? othersBeside(before) : nobody;
    const features = (candidate: Candidate) => {
      const entity = entityOf(scene, memory, candidate.reference);
      const turn = memory.last?.entity === entity ? 1 : memory.beforeLast?.entity === entity ? 2 : 0;
      const exchange = {
        asks,
        addressed: addressed.has(entity),
        gender: genderOf(entity),
        before: heardBefore === entity,
      };
      return sourceFeatures(scene, view, candidate, turn, relation, heard?.entity === entity, exchange, buffer);
    };
    const taught = teacher?.source(unit, candidates, memory, () => candidates.map(c => buffer.slice(0, features(c))));
    if (taught) {
      const {candidate, entity} = taught;
      memory.entity[candidate.reference.index] = entity;
      return {
        unit,
        candidate,
        entity,
        antecedent: null,
        carried: candidate.reference === memory.last?.reference,
        likelihood: 1,
        other: null,
      };
    }
    const options = candidates.map(candidate => ({candidate, score: score(model.source, buffer, features(candidate))}));
    options.sort((a, b) => b.score - a.score);
    const top = options[0]!.score;
    let sum = 0;
    for (const option of options) sum += Math.exp(option.score - top);
    // Ways that lead to one entity add up; the likeliest of them tells the story.
    const ways = new Map<Entity, {candidate: Candidate; antecedent: Reference | null; best: number; sum: number}>();
    for (const {candidate, score: s} of options.slice(0, sourcesKept)) {
      for (const reading of readAsSource(candidate, view)) {
        const likelihood = (Math.exp(s - top) / sum) * reading.likelihood;
        const way = ways.get(reading.entity);
        if (!way)
          ways.set(reading.entity, {candidate, antecedent: reading.antecedent, best: likelihood, sum: likelihood});
        else {
          way.sum += likelihood;
          if (likelihood > way.best) Object.assign(way, {candidate, antecedent: reading.antecedent, best: likelihood});
        }
      }
    }
    const [first, second] = [...ways].sort((a, b) => b[1].sum - a[1].sum);
    const [entity, {candidate, antecedent, sum: likelihood}] = first!;
    memory.entity[candidate.reference.index] = entity;
    return {
      unit,
      candidate,
      entity,
      antecedent,
      carried: candidate.reference === memory.last?.reference,
      likelihood,
      other: second ? {entity: second[0], likelihood: second[1].sum} : null,
    };
  }

  function endsAsking({marks}: Unit): boolean {
    const {block, end} = flow.marks[marks.at(-1)!]!;
    return flow.passages[block]!.text[end - 1] === '?';
  }

  /** Whom the sentence of a quotation mentions besides its speaker: “she told him”. */
  function othersBeside(unit: Unit): ReadonlySet<Entity> {
    const found = new Set<Entity>();
    for (let r = from[unit.firstLine]!; r < from[unit.lastLine + 1]!; r++) {
      const entity = memory.entity[r]!;
      if (entity >= 0 && entity !== memory.last?.entity && flow.inside[references[r]!.head]! < 0) found.add(entity);
    }
    return found;
  }

  function genderOf(entity: Entity): Gender {
    const {figures} = scene.cast;
    return entity < figures.length ? memory.gender[entity]! : references[entity - figures.length]!.gender;
  }

  function readAsSource({reference}: Candidate, view: UnitView): readonly Reading[] {
    const {last, beforeLast} = memory;
    const turn = [last, beforeLast].find(t => t?.reference === reference);
    if (turn) return [{entity: turn.entity, likelihood: 1, antecedent: null}];
    return readings(reference, view);
  }
}

/** The sources of the quotations before are candidates too, however far they stand. */
function withTurns(candidates: readonly Candidate[], {last, beforeLast}: Memory): readonly Candidate[] {
  const missing = [last, beforeLast].flatMap(turn =>
    turn && !candidates.some(c => c.reference === turn.reference) ? [turn.reference] : [],
  );
  if (!missing.length) return candidates;
  return [...candidates, ...missing.map((reference): Candidate => ({reference, side: far, link: null, lines: 5}))];
}
