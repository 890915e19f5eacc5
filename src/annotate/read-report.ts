import type {Span} from '../model/annotation.ts';
import {type Entity, entityOf, type Memory} from './coreference/memory.ts';
import type {Reference} from './mentions/reference.ts';
import type {Report} from './reported/find-reported.ts';
import type {Scene} from './scene/scene.ts';

/** Reported speech with whom its source stands for. */
export interface ReadReport {
  readonly report: Report;
  /** The source as it stands in the text. */
  readonly words: string;
  /** The phrase of the source that names its speaker; null where it is none that could stand for somebody. */
  readonly reference: Reference | null;
  readonly entity: Entity | null;
  /** The mention that tells whom a pronoun or description stands for. */
  readonly antecedent: Reference | null;
  /** That it is reported speech, and of this speaker: 0 to 1. */
  readonly likelihood: number;
}

/** Reads whom the source of a report stands for: what was settled on the way through the article. */
export function readReport(scene: Scene, memory: Memory, report: Report): ReadReport {
  const {block, start, end} = report.source;
  const words = scene.flow.passages[block]!.text.slice(start, end);
  const reference = headOf(scene, report);
  if (!reference) return {report, words, reference, entity: null, antecedent: null, likelihood: report.confidence / 2};
  const followed = memory.followed[reference.index]!;
  return {
    report,
    words,
    reference,
    entity: entityOf(scene, memory, reference),
    antecedent: followed >= 0 ? scene.references[followed]! : null,
    likelihood: report.confidence * memory.certainty[reference.index]!,
  };
}

/**
 * The phrase within a source that is its subject: the one that a link ties to the cue, else the one that ends it or that
 * an apposition explains. A name that begins it or is set beside it tells more than either.
 *
 *     Ann Doe of the council said      the mayor's lawyer said      the landlord, Harbour Homes, said
 *     ^^^^^^^                          ^^^^^^^^^^^^^^^^^^                         ^^^^^^^^^^^^^
 */
function headOf(scene: Scene, {source, cue}: Report): Reference | null {
  const {flow, linksOf} = scene;
  const first = tokenAt(scene, source, source.start);
  const last = tokenAt(scene, source, source.end - 1) + 1;
  const verb = tokenAt(scene, cue, cue.start);
  const line = flow.line[first]!;
  const within = scene.references
    .slice(scene.from[line]!, scene.from[line + 1]!)
    .filter(one => one.head >= first && one.head < last && !one.owns);
  const widest = within.filter(one => one.first <= first).sort((a, b) => b.last - a.last)[0];
  if (widest?.kind === 'name' && /^(?:IN|WP|WDT|,)$/.test(flow.tags[widest.last] ?? '')) return widest;
  const linked = within.find(one => linksOf[one.index]!.some(link => Math.abs(link.verb - verb) <= 2));
  const subject = linked ?? widest ?? within.find(one => one.kind === 'name') ?? within[0] ?? null;
  if (subject?.kind !== 'description' || flow.tokens[subject.last]?.text !== ',') return subject;
  return within.find(one => one.kind === 'name' && one.first === subject.last + 1) ?? subject;
}

function tokenAt({flow}: Scene, {block}: Span, offset: number): number {
  let low = flow.base[block]!;
  let high = flow.base[block + 1]! - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (flow.tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
