import {layArticle} from '../attribution/gold.ts';
import {marksOf} from './acts.ts';
import {type Annotated, type Span, sourceOf} from './parse.ts';

const within = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** What looks forgotten in an annotated article, a line each; `doubts` may be right as they are. */
export function complaintsOf(annotated: Annotated): {faults: string[]; doubts: string[]} {
  const {text, acts, cues, mentions, unsaid, figures} = annotated;
  const contents = acts.flatMap(({content}) => content);
  const faults: string[] = [];
  const doubts: string[] = [];
  const show = ({start, end}: Span) =>
    `line ${text.slice(0, start).split('\n').length}: «${text.slice(start, Math.min(end, start + 60))}»`;
  const laid = layArticle({id: '', text, quotes: []});
  for (const span of marksOf(laid)) {
    if (![...contents, ...unsaid].some(c => c.start < span.end && span.start < c.end))
      faults.push(`marks that are neither {ID …} nor {- …}: ${show(span)}`);
  }
  for (const act of acts) {
    const first = act.content[0]!;
    const quoted = /^["“”'‘«„`]/.test(text.slice(first.start));
    const source = sourceOf(annotated, act);
    if (!quoted && !source) faults.push(`no source [${act.speaker}! …] in the paragraph of ${show(first)}`);
    const from = Math.max(text.lastIndexOf('\n', first.start), first.start - 300);
    const to = act.content.at(-1)!.end + 200;
    if (!quoted && !cues.some(c => c.start >= from && c.end <= to && !within(first, c)))
      faults.push(`no <cue> near ${show(first)}`);
    for (const {start, end} of act.content)
      if (text.slice(start, end) !== text.slice(start, end).trim())
        faults.push(`space at an end of ${show({start, end})}`);
  }
  const speaking = new Set(acts.map(({speaker}) => speaker));
  for (const {id, name} of figures)
    if (!mentions.some(m => m.of === id) && !speaking.has(id)) faults.push(`${id} ${name} is listed and never marked`);
  const outside = (span: Span) => !contents.some(c => within(c, span)) && !mentions.some(m => within(m, span));
  for (const {0: word, index} of text.matchAll(/\b(?:he|she|him|his|her|hers|himself|herself)\b/gi))
    if (outside({start: index, end: index + word.length}))
      doubts.push(`a pronoun of nobody: ${show({start: Math.max(0, index - 20), end: index + 30})}`);
  for (const {0: word, index} of text.matchAll(/(?<=[\p{Ll},;] )\p{Lu}[\p{L}’'-]+/gu)) {
    const span = {start: index, end: index + word.length};
    if (
      !mentions.some(m => within(m, span)) &&
      !/^(?:I|I’\w+|I'\w+|Mr|Mrs|Ms|Dr|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
        word,
      )
    )
      doubts.push(`a name that is not marked: ${show({start: Math.max(0, index - 20), end: index + 30})}`);
  }
  return {faults, doubts};
}
