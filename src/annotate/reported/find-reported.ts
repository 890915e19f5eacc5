import type {Span} from '../../model/annotation.ts';
import type {Cues} from '../cues/open-cues.ts';
import type {Document} from '../document.ts';
import type {Tags} from '../tagger/open-tagger.ts';
import type {Candidate, Stretch} from './candidate.ts';
import {closeContent, listEdges} from './edges.ts';
import {type Line, makeLines} from './line.ts';
import {listCandidates} from './list-candidates.ts';
import {logistic, type ReportedModel} from './reported-model.ts';
import {traits} from './traits.ts';
import {isUnsaid} from './unsaid.ts';

/** An act of reported speech: what was said, by the words that name who, and the word that says so. */
export interface Report {
  /** Without closing punctuation; “that” is inside. */
  readonly content: readonly Span[];
  readonly cue: Span;
  readonly source: Span;
  /** The verb says what something is called or is like: “called the plan a joke”. */
  readonly labels: boolean;
  /** It stands within the content of another report. */
  readonly nested: boolean;
  /** 0 to 1: how sure it is that this is an act of speech with this content. */
  readonly confidence: number;
  /** 0 to 1: that a reader calls it speech, not a belief, a wish or a deed done with words. */
  readonly speech: number;
}

/** What the finder knows before it reads. */
export interface ReportedKnowledge {
  readonly cues: Cues;
  readonly model: ReportedModel;
}

/** A candidate with its open edge found. */
export interface Closed {
  readonly candidate: Candidate;
  readonly content: readonly Stretch[];
  /** That it is an attribution, and that it is speech. */
  readonly right: number;
  readonly speech: number;
}

/**
 * Whether an act is worth showing. Speech is what a reader looks for; of beliefs, wishes and the like only the sure ones
 * are kept. With precision and recall near .8 this is where F1 is greatest: speech from .35 on, the rest from .9 on.
 */
const isWorth = ({right, speech}: Closed, margin: number): boolean => right + 2 * speech >= margin;
const MARGIN = 1.05;

/** What it is worth to have at least half of a content right, besides how much of it. */
const HALF = 1;

/** An edge so much less likely than the likeliest sways nothing. */
const NEGLIGIBLE = 1e-4;

/**
 * Finds the best edge of a candidate's content, and how likely it is among all.
 *
 * Not simply the likeliest: of several likely edges the one is taken whose content shares most with those of the others.
 */
export const closeCandidate = (
  candidate: Candidate,
  model: Pick<ReportedModel, 'edges'>,
): {content: Stretch[]; sure: number} => {
  const edges = listEdges(candidate);
  if (edges.length === 0) return {content: closeContent(candidate, null), sure: 1};
  const count = edges.length;
  const powers = edges.map(({signs}) => model.edges(signs));
  let top = -Infinity;
  for (const score of powers) if (score > top) top = score;
  let sum = 0;
  for (let i = 0; i < count; i++) sum += powers[i] = Math.exp(powers[i]! - top);
  const fixed = candidate.open === 'end' ? candidate.content.at(-1)!.first : candidate.content[0]!.last;
  const lengths = edges.map(({at}) => Math.abs(at - fixed));
  const likely: number[] = [];
  for (let i = 0; i < count; i++) if (powers[i]! > NEGLIGIBLE) likely.push(i);
  let best = 0;
  let most = -1;
  for (let i = 0; i < count; i++) {
    const length = lengths[i]!;
    let gain = 0;
    for (const j of likely) {
      const other = lengths[j]!;
      const shared = length < other ? length / other : other / length;
      if (shared >= 0.5) gain += powers[j]! * (HALF + shared);
    }
    if (gain > most) {
      most = gain;
      best = i;
    }
  }
  return {content: closeContent(candidate, edges[best]!.at), sure: powers[best]! / sum};
};

/** A verb with its subject tells more than the noun it governs: “said in a statement that”. */
const worth = ({candidate, right, speech}: Closed): number =>
  right + 2 * speech + (candidate.line.tags[candidate.head]!.startsWith('NN') ? -1 : 0);

/**
 * Two acts of one content are one, the likelier; and where the second of two verbs of one subject reports for itself, the
 * content of the first ends before it: “said the bridge was unsafe | and warned that the ferry was worse”.
 */
const settle = (acts: readonly Closed[]): Closed[] => {
  const kept = acts.filter(
    act =>
      !acts.some(other => {
        if (other === act) return false;
        const [a, b] = [act.content.at(-1)!, other.content.at(-1)!];
        return (
          a.first === b.first &&
          (worth(other) > worth(act) || (worth(other) === worth(act) && acts.indexOf(other) < acts.indexOf(act)))
        );
      }),
  );
  return kept.map(act => {
    const last = act.content.at(-1)!;
    const next = kept.find(
      ({candidate: {source, group, line}}) =>
        (source?.form === 'shared' || source?.form === 'main') &&
        source.first === act.candidate.source?.first &&
        group > last.first + 1 &&
        group < last.last &&
        /^(?:CC|RB|,)$/.test(line.tags[group - 1]!),
    );
    if (!next) return act;
    const {line, group} = next.candidate;
    let end = group;
    while (end > last.first + 1 && /^(?:CC|RB|,)$/.test(line.tags[end - 1]!)) end--;
    return {...act, content: [...act.content.slice(0, -1), {first: last.first, last: end}]};
  });
};

const closedOf = (line: Line, model: ReportedModel, margin: number): Closed[] => {
  const best = new Map<number, Closed>();
  for (const candidate of listCandidates(line)) {
    if (!candidate.source || isUnsaid(candidate)) continue;
    const {content, sure} = closeCandidate(candidate, model);
    if (content.length === 0) continue;
    const signs = traits(candidate, content, sure);
    const closed = {
      candidate,
      content,
      right: logistic(model.right(signs)),
      speech: logistic(model.speech(signs)),
    };
    const old = best.get(candidate.head);
    if (!old || old.right + old.speech < closed.right + closed.speech) best.set(candidate.head, closed);
  }
  return settle([...best.values()].filter(closed => isWorth(closed, margin)));
};

/**
 * Finds reported speech outside quotation marks: who is said to have said what.
 *
 *     Doe said on Monday that the plan was dead and that she would not vote.
 *     ^^^ ^^^^           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * `marked` are the stretches in quotation marks: a cue inside them is left to whoever reads quotations; content that
 * takes them in is given whole.
 */
export const findReported = (
  document: Document,
  tags: Tags,
  {cues, model}: ReportedKnowledge,
  marked: readonly Span[],
  margin = MARGIN,
): Report[] => {
  const byBlock = new Map<number, Span[]>();
  for (const span of marked) byBlock.set(span.block, [...(byBlock.get(span.block) ?? []), span]);
  const reports: Report[] = [];
  document.passages.forEach((passage, index) => {
    if (passage.silent) return;
    const {block, tokens} = passage;
    const span = ({first, last}: Stretch): Span => ({block, start: tokens[first]!.start, end: tokens[last - 1]!.end});
    for (const line of makeLines(passage, tags[index]!, cues, byBlock.get(block) ?? [])) {
      const found = closedOf(line, model, margin);
      for (const {candidate, content, right, speech} of found) {
        const nested = found.some(
          other =>
            other.candidate !== candidate &&
            other.content.some(s => s.first <= candidate.head && candidate.head < s.last),
        );
        reports.push({
          content: content.map(span),
          cue: span(candidate.cue),
          source: span(candidate.source!),
          labels: candidate.form === 'np' && candidate.entry.classes.includes('soft'),
          nested,
          confidence: right,
          speech,
        });
      }
    }
  });
  return reports;
};
