import {compareSpans, type Span} from '../model/annotation.ts';
import type {Act} from './acts.ts';
import type {ReadReport} from './read-report.ts';
import type {Scene} from './scene/scene.ts';

/** Words outside of the marks that make a report more than the quotation itself: “that” alone does not. */
const OWN_WORDS = 2;

/**
 * Puts quotations and reports together, in the article's order.
 *
 *     He said the plan was “dead”.          one mixed act
 *     “It is dead,” he said.                the quotation; a report that holds no other words is dropped
 *     He said she called it “dead”.         a report, and a quotation of hers within it
 *     He called the plan “dead”.            the quotation, if it is speech at all: the plan is no word of his
 */
export function mergeActs(scene: Scene, acts: readonly Act[], reports: readonly ReadReport[]): Act[] {
  const byBlock = new Map<number, number[]>();
  acts.forEach(({spans}, index) => {
    for (const block of new Set(spans.map(span => span.block)))
      byBlock.set(block, [...(byBlock.get(block) ?? []), index]);
  });
  const marksIn = new Map<number, Span[]>();
  for (const {block, start, end} of scene.flow.marks)
    marksIn.set(block, [...(marksIn.get(block) ?? []), {block, start, end}]);
  const taken = new Set<number>();
  const merged: Act[] = [];
  for (const read of [...reports].sort((a, b) => width(b.report.content) - width(a.report.content))) {
    const {content} = read.report;
    const touched = (byBlock.get(content[0]!.block) ?? []).filter(index =>
      acts[index]!.spans.some(s => meets(s, content)),
    );
    const held = touched.filter(index => acts[index]!.spans.every(span => isWithin(span, content)));
    const cut = touched.some(index => !held.includes(index));
    const end = content.at(-1)!.end;
    if (
      cut ||
      (read.report.labels && (marksIn.get(content[0]!.block) ?? []).some(m => meets(m, content) && m.end + 2 >= end)) ||
      wordsOutside(
        scene,
        content,
        held.flatMap(index => acts[index]!.spans),
      ) < OWN_WORDS
    )
      continue;
    const own = held.filter(index => !taken.has(index) && isOf(scene, acts[index]!, read));
    for (const index of own) taken.add(index);
    const quoted = own.flatMap(index => acts[index]!.spans);
    merged.push({
      kind: held.length ? 'mixed' : 'indirect',
      spans: held.length ? withMarks(scene, content) : content,
      quoted,
      attribution: null,
      report: read,
      turn: null,
    });
  }
  const rest = acts.filter((_, index) => !taken.has(index));
  return [...rest, ...merged].sort((a, b) => before(a.spans[0]!, b.spans[0]!));
}

/** A quotation within a report is part of it unless a cue within the report ties it to its speaker, or to another one. */
function isOf({flow, cue}: Scene, {attribution, turn}: Act, {report, entity}: ReadReport): boolean {
  if (turn) return false;
  if (!attribution) return true;
  const verb = attribution.candidate.link?.verb ?? -1;
  if (verb >= 0 && cue[verb]! > 0) {
    const {start, end} = flow.tokens[verb]!;
    if (meets({block: flow.block[verb]!, start, end}, report.content)) return false;
  }
  return attribution.entity === entity || (attribution.likelihood < 0.5 && report.confidence > 0.5);
}

const width = (spans: readonly Span[]): number => spans.reduce((sum, {start, end}) => sum + end - start, 0);

const meets = (span: Span, content: readonly Span[]): boolean =>
  content.some(({block, start, end}) => block === span.block && span.start < end && start < span.end);

/** A closing mark may stand outside of the content that it ends, a quotation's last full stop too. */
const isWithin = (span: Span, content: readonly Span[]): boolean =>
  content.some(({block, start, end}) => block === span.block && span.start >= start && span.end <= end + 2);

function wordsOutside({flow}: Scene, content: readonly Span[], quoted: readonly Span[]): number {
  let words = 0;
  for (const {block, start, end} of content) {
    const {text} = flow.passages[block]!;
    for (const {index, 0: word} of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) {
      const at = start + index;
      if (word.toLowerCase() === 'that') continue;
      if (!quoted.some(q => q.block === block && at >= q.start && at < q.end)) words++;
    }
  }
  return words;
}

/** Takes in a closing mark that stands right behind the content. */
const withMarks = ({flow}: Scene, content: readonly Span[]): Span[] =>
  content.map(span => {
    const behind = /^[.,!?]?(?:[”"’»]|'')/.exec(flow.passages[span.block]!.text.slice(span.end));
    return behind ? {...span, end: span.end + behind[0].length} : span;
  });

const before = (a: Span, b: Span): number => compareSpans(a, b) || b.end - a.end;
