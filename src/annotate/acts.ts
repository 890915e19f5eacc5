import type {QuoteKind, Span} from '../model/annotation.ts';
import type {Attribution} from './attribution/read-speakers.ts';
import type {Entity} from './coreference/memory.ts';
import type {ReadReport} from './read-report.ts';
import type {Scene} from './scene/scene.ts';
import type {Unit} from './scene/unit.ts';

/** One act of speech: quotations of one speaker that belong together, or what is reported in a clause. */
export interface Act {
  readonly kind: QuoteKind;
  readonly spans: readonly Span[];
  readonly quoted: readonly Span[];
  /** Who said it, by the quotations; null where the text does not say or where a report tells it. */
  readonly attribution: Attribution | null;
  /** Who said it, by the clause that reports it; null for quotations alone. */
  readonly report: ReadReport | null;
  /** Who said it, by the label of a transcript; `name` is what the label says. */
  readonly turn: {readonly label: Span; readonly name: string; readonly entity: Entity | null} | null;
}

/**
 * Makes acts of attributed quotations: what a cue cuts in two is one act.
 *
 *     “We won,” she said. “At last.”     one direct act in two spans
 */
export function makeActs(scene: Scene, attributions: readonly (Attribution | null)[]): Act[] {
  const acts: Act[] = [];
  let group: {unit: Unit; attribution: Attribution | null}[] = [];
  const flush = () => {
    if (group.length) acts.push(makeAct(scene, group));
    group = [];
  };
  scene.units.forEach((unit, i) => {
    const attribution = attributions[i] ?? null;
    const last = group.at(-1);
    if (last && !goesOn(scene, last, {unit, attribution})) flush();
    group.push({unit, attribution});
  });
  flush();
  return acts;
}

interface Said {
  readonly unit: Unit;
  readonly attribution: Attribution | null;
}

function goesOn(scene: Scene, last: Said, next: Said): boolean {
  if (!last.attribution || !next.attribution) return false;
  if (last.attribution.entity !== next.attribution.entity) return false;
  if (last.attribution.candidate.reference !== next.attribution.candidate.reference) return false;
  return next.unit.firstLine - last.unit.lastLine <= 1 && sameBlock(scene, last.unit, next.unit);
}

const sameBlock = ({flow}: Scene, a: Unit, b: Unit) => flow.lines[a.lastLine]!.block === flow.lines[b.firstLine]!.block;

function makeAct(scene: Scene, group: readonly Said[]): Act {
  const {marks} = scene.flow;
  const spans = group.flatMap(({unit}) =>
    unit.marks.map((m): Span => {
      const {block, start, end} = marks[m]!;
      return {block, start, end};
    }),
  );
  return {kind: 'direct', spans, quoted: [], attribution: group[0]!.attribution, report: null, turn: null};
}
