import {digits, layoutOf} from '../app/layout.ts';
import {isGap, type Line, lineAt} from '../app/lines.ts';
import {stretchesOn} from '../app/quote-index.ts';
import type {State} from '../app/state.ts';
import {tagOf} from '../app/tags.ts';
import {fractionAt, visibleLines} from '../app/viewport.ts';
import {glyphsOf} from './glyphs.ts';
import {highlightsIn} from './highlights.ts';
import {fitRow, type Role, type Row, type Segment, seg} from './row.ts';
import {speakerRole} from './speaker-role.ts';

/** The text that is seen, a row for each line: cursor, paragraph, speaker's tag and the kind of quote stand beside it. */
export function textRows(state: State): Row[] {
  const layout = layoutOf(state);
  const {blocks} = state.article;
  const cursor = lineAt(blocks, state.cursor, layout.measure);
  const rows: Row[] = [];
  for (const [index, line] of visibleLines(state).entries()) {
    const isCursor = line.block === cursor.block && line.start === cursor.start;
    const row = isGap(line, blocks) ? [] : [...gutter(state, line, isCursor, index === 0), ...words(state, line)];
    rows.push(fitRow(row, layout.text.width));
  }
  while (rows.length < layout.text.height) rows.push(fitRow([], layout.text.width));
  return rows;
}

/** `▶¶6  TL▌ `: where there is little room, only `▶▌ `; for a screen reader `> TL `. */
function gutter(state: State, line: Line, isCursor: boolean, isTop: boolean): Row {
  const glyphs = glyphsOf(state);
  const speech = voice(state, line);
  const here = seg(isCursor ? glyphs.cursor : ' ', 'focus');
  const mark = seg(speech?.mark ?? ' ', speech?.role ?? 'text');
  // Signs are read out by their names: a tag says more.
  if (state.linear) return [seg(`${isCursor ? '>' : ' '} ${speech?.tag ?? '  '} `)];
  if (layoutOf(state).gutter === 3) return [here, mark, seg(' ')];
  const number = line.start === 0 || isTop ? `${glyphs.paragraph}${line.block + 1}` : '';
  return [
    here,
    seg(number.padEnd(digits(state) + 2), 'muted'),
    seg(speech?.tag ?? '  ', speech?.role ?? 'text'),
    mark,
    seg(' '),
  ];
}

/** Who is heard on a line: the trail's present stop first, then words in quotation marks, then reported ones. */
function voice(state: State, line: Line): {readonly tag: string; readonly mark: string; readonly role: Role} | null {
  const {annotations, trail, stop} = state;
  const here = stretchesOn(annotations, line);
  const current = stop === null ? null : trail?.stops[stop]?.quote;
  const loud = here.filter(({quote}) => isLoud(state, quote, line));
  const chosen = here.find(({quote}) => quote === current) ?? loud[0] ?? here[0];
  if (!chosen) return null;
  const {speaker} = annotations.quotes[chosen.quote]!;
  const glyphs = glyphsOf(state);
  return {
    tag: tagOf(annotations, speaker),
    mark: isLoud(state, chosen.quote, line) ? glyphs.direct : glyphs.indirect,
    role: speakerRole(annotations, speaker),
  };
}

/** Whether a part of the quote that stands in quotation marks is on the line. */
function isLoud(state: State, index: number, line: Line): boolean {
  const quote = state.annotations.quotes[index]!;
  if (quote.kind === 'direct') return true;
  return quote.quoted.some(({block, start, end}) => block === line.block && start < line.end && end > line.start);
}

/** The words of a line, parted where something begins or ends that is marked in the text. */
function words(state: State, line: Line): Row {
  const block = state.article.blocks[line.block]!;
  const text = block.text.slice(line.start, line.end).trimEnd();
  const end = line.start + text.length;
  const base: Role = block.kind === 'heading' ? 'heading' : block.furniture ? 'muted' : 'text';
  const row: Segment[] = [];
  let at = line.start;
  for (const {start, end: until, role} of highlightsIn(state, line.block, line.start, end)) {
    if (start > at) row.push(seg(block.text.slice(at, start), base));
    row.push(seg(block.text.slice(start, until), role));
    at = until;
  }
  if (at < end) row.push(seg(block.text.slice(at, end), base));
  return row;
}

/** How far the reader is: `¶6 · 19%`. */
export function whereInText(state: State): string {
  const {paragraph, dot} = glyphsOf(state);
  return `${paragraph}${state.cursor.block + 1} ${dot} ${percent(state)}%`;
}

/** How much of the article lies before the cursor; all of it on the last line. */
export function percent(state: State): number {
  const {blocks} = state.article;
  const line = lineAt(blocks, state.cursor, layoutOf(state).measure);
  const isLast = line.block === blocks.length - 1 && line.end >= blocks[line.block]!.text.length;
  return isLast ? 100 : Math.floor(fractionAt(state, state.cursor) * 100);
}
