import {COMMANDS} from '../app/commands/index.ts';
import {layoutOf} from '../app/layout.ts';
import {listLength} from '../app/list-items.ts';
import {pickerItems} from '../app/picker-items.ts';
import {selected} from '../app/selection.ts';
import type {State} from '../app/state.ts';
import {listRows} from './list-panes.ts';
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
  const {overlay, article, cursor} = state;
  const head: Row[] = [
    [
      seg(
        `${article.title ?? 'untitled'}, ${PANE_NAMES[state.focus]}, paragraph ${cursor.block + 1} of ${article.blocks.length}`,
      ),
    ],
    [seg([analysisWord(state), whereInWords(state)].filter(Boolean).join(', '))],
  ];
  const body: Row[] =
    overlay?.type === 'picker'
      ? pickerItems(state, overlay, COMMANDS).map((item, index) => [
          seg(`${index === overlay.selected ? 'selected: ' : ''}${item.label}${item.detail ? `, ${item.detail}` : ''}`),
        ])
      : overlay?.type === 'why'
        ? (state.annotations.quotes[overlay.quote]?.steps ?? []).map((step, index) => [
            seg(`${index === overlay.step ? 'selected: ' : ''}${step.what}: ${step.text}`),
          ])
        : state.focus === 'text'
          ? textRows(state)
          : listLength(state, state.focus)
            ? listRows(state, state.focus, columns)
            : [[seg('nothing is listed')]];
  const room = layoutOf(state).body.height;
  const picked =
    overlay?.type === 'picker' ? overlay.selected : overlay?.type === 'why' ? Math.max(0, overlay.step) : 0;
  const from = Math.max(0, Math.min(picked - room + 1, body.length - room));
  const all = [...head, ...body.slice(from, from + room)].slice(0, height - 1);
  while (all.length < height - 1) all.push([]);
  return [...all, typingLine(state) ?? footerRow(state)].slice(-height).map(row => fitRow(row, columns));
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
