import {quotesTimeline} from '../app/kept-timeline.ts';
import {selected} from '../app/selection.ts';
import type {State} from '../app/state.ts';
import {type Subject, subjectHere} from '../app/subject.ts';
import {tagOf} from '../app/tags.ts';
import {cut} from '../app/width.ts';
import type {Quote} from '../model/annotation.ts';
import {aboutLine, aboutStrip} from './about-line.ts';
import {box} from './box.ts';
import {DOUBTFUL, showConfidence} from './confidence.ts';
import {glyphsOf} from './glyphs.ts';
import {ends, fitRow, type Row, seg} from './row.ts';
import {speakerRole} from './speaker-role.ts';

const wordsOf = (state: State, {spans, kind}: Quote): string => {
  const {block, start, end} = spans[0]!;
  const words = state.article.blocks[block]!.text.slice(start, Math.min(end, start + 200));
  return kind === 'direct' ? `“${words}”` : words;
};

const reasonOf = (state: State, quote: Quote): string => {
  const {paragraph, dot} = glyphsOf(state);
  const text = state.article.blocks;
  const shown = (what: string, span: Quote['cue']): string[] =>
    span
      ? [`${what} ${cut(text[span.block]!.text.slice(span.start, span.end), 28)} (${paragraph}${span.block + 1})`]
      : [];
  return [...shown('cue', quote.cue), ...shown('name', quote.source), quote.evidence].join(` ${dot} `);
};

/** Who is selected among the entities, or named and never heard: there is no quote whose why could be told. */
function aboutWhom(state: State): Subject | null {
  if (state.focus === 'entities') return subjectHere(state);
  return state.focus === 'speakers' && selected(state).speaker === undefined ? subjectHere(state) : null;
}

/** One row: who said what is under the cursor, and where that is known from. */
export function whyLine(state: State): Row {
  const {quote: index} = selected(state);
  const {columns} = state.size;
  const subject = aboutWhom(state);
  if (subject) return aboutLine(state, subject);
  if (index === null) return fitRow([], columns);
  const quote = state.annotations.quotes[index]!;
  const {arrow} = glyphsOf(state);
  const name = state.annotations.speakers.find(({id}) => id === quote.speaker)?.name ?? 'nobody named';
  const left: Row = [
    seg(' why  ', 'muted'),
    seg(tagOf(state.annotations, quote.speaker), speakerRole(state.annotations, quote.speaker)),
    seg(` ${name} ${arrow} `, 'text'),
    seg(`${cut(wordsOf(state, quote), Math.max(16, Math.floor(columns * 0.2)))}  `, 'text'),
    seg(reasonOf(state, quote), 'muted'),
  ];
  const role = quote.confidence < DOUBTFUL ? 'doubtful' : 'muted';
  return ends(left, [seg(` ${showConfidence(quote.confidence)} `, role)], columns);
}

/** The strip under the one pane of the middle layout: the speaker at hand, where else he is heard, and why. */
export function speakerStrip(state: State, width: number, height: number): Row[] {
  const subject = aboutWhom(state);
  if (subject) return aboutStrip(state, subject, width, height);
  const {annotations, trail, stop, ascii} = state;
  const here = selected(state);
  const id = here.speaker === undefined && trail?.kind === 'speaker' ? trail.key : here.speaker;
  const speaker = annotations.speakers.find(each => each.id === id);
  const quote = here.quote === null ? null : annotations.quotes[here.quote]!;
  const options = {focused: false, ascii, footer: ''};
  if (!speaker) {
    const title = quote ? 'nobody named' : 'nobody speaks on this line';
    return box(quote ? [[], reasonRow(state, quote, width - 2)] : [], width, height, {...options, title});
  }
  const {paragraph, dot} = glyphsOf(state);
  const onTrail = trail?.kind === 'speaker' && trail.key === speaker.id && stop !== null;
  const at = onTrail ? stop + 1 : speaker.quotes.indexOf(here.quote ?? -1) + 1;
  const count =
    at > 0
      ? `quote ${at} of ${speaker.quotes.length}`
      : `${speaker.quotes.length} ${speaker.quotes.length === 1 ? 'quote' : 'quotes'}`;
  const kinds = (['direct', 'indirect', 'mixed'] as const)
    .map(kind => [kind, speaker.quotes.filter(index => annotations.quotes[index]!.kind === kind).length] as const)
    .filter(([, number]) => number > 0)
    .map(([kind, number]) => `${number} ${kind}`)
    .join(` ${dot} `);
  const first = `${paragraph}1 `;
  const last = ` ${paragraph}${state.article.blocks.length}   ${kinds} `;
  const line = quotesTimeline(state, speaker.quotes, Math.max(4, width - 4 - first.length - last.length));
  const rows: Row[] = [
    [seg(` ${first}`, 'muted'), seg(line, speakerRole(annotations, speaker.id)), seg(last, 'muted')],
    quote ? reasonRow(state, quote, width - 2) : [],
  ];
  const title = `${tagOf(annotations, speaker.id)} ${speaker.name} ${dot} ${count}`;
  return box(rows, width, height, {...options, title});
}

function reasonRow(state: State, quote: Quote, width: number): Row {
  const {dot} = glyphsOf(state);
  const role = quote.confidence < DOUBTFUL ? 'doubtful' : 'muted';
  return ends(
    [seg(' why: ', 'muted'), seg(reasonOf(state, quote), 'muted')],
    [seg(` ${quote.kind} ${dot} `, 'muted'), seg(showConfidence(quote.confidence), role)],
    width,
  );
}
