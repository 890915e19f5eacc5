import {layoutOf, shownPane} from '../app/layout.ts';
import {selected} from '../app/selection.ts';
import type {State} from '../app/state.ts';
import {blocksInAll} from '../app/whole.ts';
import {wrap} from '../app/wrap.ts';
import {type Items, linearItems} from './linear-items.ts';
import {fitRow, type Row, seg} from './row.ts';
import {typingLine} from './search-line.ts';
import {analysisWord, footerRow, PANE_NAMES} from './status.ts';
import {textRows} from './text-pane.ts';

/**
 * The screen for a screen reader: one line after another, in words, without boxes.
 *
 *     Quote 2 of 7, Tessa Lindqvist, direct, paragraph 6
 */
export function linearRows(state: State): readonly Row[] {
  const {columns, rows: height} = state.size;
  const {article, cursor} = state;
  const head: Row[] = [
    [
      seg(
        `${article.title ?? 'untitled'}, ${PANE_NAMES[shownPane(state)]}, paragraph ${cursor.block + 1} of ${blocksInAll(state)}`,
      ),
    ],
    [seg([analysisWord(state), whereInWords(state)].filter(Boolean).join(', '))],
  ];
  const room = layoutOf(state).body.height;
  const listed = linearItems(state);
  const body = listed ? seen(listed, columns, room) : textRows(state);
  const all = [...head, ...body].slice(0, height - 1);
  while (all.length < height - 1) all.push([]);
  return [...all, typingLine(state) ?? footerRow(state)].slice(-height).map(row => fitRow(row, columns));
}

/** The items, each on as many lines as it needs; the selected one says so and is among those that are seen. */
function seen({items, selected: chosen}: Items, columns: number, room: number): Row[] {
  const rows: Row[] = [];
  let from = 0;
  for (const [index, item] of items.entries()) {
    const text = index === chosen ? `selected: ${item}` : item;
    const starts = wrap(text, columns);
    if (index > chosen && rows.length >= from + room) break;
    rows.push(...starts.map((start, i) => [seg(text.slice(start, starts[i + 1]).trimEnd())]));
    if (index === chosen) from = Math.max(0, Math.min(rows.length - room, rows.length - starts.length));
  }
  return rows.slice(from, from + room);
}

/** Where the reader is among the quotes, in words. */
export function whereInWords(state: State): string {
  const {quote: index} = selected(state);
  const {annotations, trail, stop} = state;
  if (index === null) return trail ? `on the way of ${trail.title}` : 'narration';
  const quote = annotations.quotes[index]!;
  const speaker = annotations.speakers.find(({id}) => id === quote.speaker);
  const onTrail = trail && stop !== null && trail.stops[stop]?.quote === index;
  const said = speaker?.quotes ?? [];
  const [number, count] = onTrail ? [stop + 1, trail.stops.length] : [said.indexOf(index) + 1, said.length];
  const name = speaker?.name ?? 'speaker unknown';
  const doubt = quote.confidence < 0.7 ? ', doubtful' : '';
  return `Quote ${number} of ${count}, ${name}, ${quote.kind}${doubt}, paragraph ${quote.spans[0]!.block + 1}`;
}
