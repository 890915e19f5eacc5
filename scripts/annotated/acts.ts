import {scanMarks} from '../../src/annotate/quotations/scan.ts';
import {readDocument} from '../../src/annotate/read-document.ts';
import {type Laid, layArticle} from '../attribution/gold.ts';
import {type Annotated, type AnnotatedAct, apart, type Figure, type Span, sourceOf} from './parse.ts';

/** An act with what an annotator would write beside it. */
export interface ReadAct {
  readonly act: AnnotatedAct;
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly speaker: Figure;
  /** The words themselves: of direct speech without the quotation marks, cut at the ends of paragraphs. */
  readonly content: readonly Span[];
  /** What stands in marks, without them. */
  readonly quoted: readonly Span[];
  readonly source: Span | null;
  readonly cue: Span | null;
  /** In the title. */
  readonly title: boolean;
}

const MARKS = /["“”'‘’«»„‟`]/;

/** Reads the acts of an annotated article: which words stand in marks, whose words name the speaker, which cue is theirs. */
export function readActs(annotated: Annotated): ReadAct[] {
  const merged: ReadAct[] = [];
  for (const one of readPieces(annotated)) {
    const before = merged.at(-1);
    if (before && goesOn(annotated, before, one)) merged[merged.length - 1] = joined(before, one);
    else merged.push(one);
  }
  return merged;
}

/** Direct speech on both sides of its cue is one act. */
function goesOn({text, mentions}: Annotated, a: ReadAct, b: ReadAct): boolean {
  if (a.kind !== 'direct' || b.kind !== 'direct' || a.speaker !== b.speaker || a.act.depth !== b.act.depth)
    return false;
  const [from, to] = [a.content.at(-1)!.end, b.content[0]!.start];
  if (a.title !== b.title || from > to || text.slice(from, to).includes('\n')) return false;
  const named = mentions.some(m => m.source && m.of === a.speaker.id && m.start >= from && m.end <= to);
  return named || to - from < 12;
}

const joined = (a: ReadAct, b: ReadAct): ReadAct => ({
  ...a,
  content: [...a.content, ...b.content],
  quoted: [...a.quoted, ...b.quoted],
  source: a.source ?? b.source,
  cue: a.cue ?? b.cue,
});

function readPieces(annotated: Annotated): ReadAct[] {
  const {text, figures, acts, cues} = annotated;
  const marks = marksOf(layArticle({id: '', text, quotes: []}));
  const titleEnd = text.indexOf('\n');
  return acts.flatMap(act => {
    const speaker = figures.find(({id}) => id === act.speaker)!;
    const pieces = act.content.flatMap(span => paragraphsOf(text, span));
    if (!pieces.length) return [];
    const inner = marks.filter(
      mark => covers(pieces, mark) && acts.every(a => a === act || a.depth <= act.depth || !covers(a.content, mark)),
    );
    const direct = pieces.every(p => MARKS.test(text[p.start]!)) || isWhole(pieces, inner);
    const quoted = direct ? pieces.map(p => bare(text, p)) : inner.map(({start, end}) => ({start, end}));
    const source = sourceOf(annotated, act);
    return [
      {
        act,
        kind: direct ? ('direct' as const) : quoted.length ? ('mixed' as const) : ('indirect' as const),
        speaker,
        content: direct ? quoted : pieces,
        quoted,
        source: source && {start: source.start, end: source.end},
        cue: nearestCue(text, cues, act, source),
        title: pieces[0]!.start < titleEnd,
      },
    ];
  });
}

interface Marked extends Span {
  /** With the marks. */
  readonly outer: Span;
}

const covers = (spans: readonly Span[], {outer}: Marked): boolean =>
  spans.some(s => s.start <= outer.start && outer.end <= s.end);

const isWhole = (spans: readonly Span[], marks: readonly Marked[]): boolean =>
  spans.every(s => marks.some(({outer}) => outer.start === s.start && outer.end === s.end));

function paragraphsOf(text: string, {start, end}: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[^\n]+/g)].map(m => ({
    start: start + m.index,
    end: start + m.index + m[0].length,
  }));
}

function bare(text: string, {start, end}: Span): Span {
  const first = start + (/^(?:["“”'‘«„`]|'')+/.exec(text.slice(start, end))?.[0].length ?? 0);
  const closing = /["”’'»]+$/.exec(text.slice(first, end))?.[0].length ?? 0;
  return {start: first, end: end - closing};
}

function nearestCue(text: string, cues: readonly Span[], act: AnnotatedAct, source: Span | null): Span | null {
  const near = [...act.content, ...(source ? [source] : [])];
  const far = (cue: Span) =>
    Math.min(
      ...near.map(({start, end}) =>
        cue.end <= start ? apart(text, cue.end, start) : cue.start >= end ? apart(text, end, cue.start) : 0,
      ),
    );
  const paragraph = (at: number) => text.lastIndexOf('\n', at);
  const within = cues.filter(
    cue =>
      paragraph(cue.start) === paragraph(act.content[0]!.start) &&
      !act.content.some(({start, end}) => start <= cue.start && cue.end <= end) &&
      far(cue) < 60,
  );
  return within.sort((a, b) => far(a) - far(b))[0] ?? null;
}

/** What stands in quotation marks in a text, not counting marks within marks. */
export function marksOf({article, starts}: Laid): Marked[] {
  return scanMarks(readDocument(article).passages).flatMap(({block, depth, start, end, outerStart, outerEnd}) => {
    const at = starts[block]!;
    return depth === 0 ? [{start: at + start, end: at + end, outer: {start: at + outerStart, end: at + outerEnd}}] : [];
  });
}
