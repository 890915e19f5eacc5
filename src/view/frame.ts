import {LEAST, layoutOf, type Rect, shownPane} from '../app/layout.ts';
import {listedTrail, listLength, SORTS} from '../app/list-items.ts';
import type {ListPane, Pane, State} from '../app/state.ts';
import {PANES} from '../app/state.ts';
import {fractionAt, fractionsOf} from '../app/viewport.ts';
import {wrap} from '../app/wrap.ts';
import type {Trail} from '../model/trail.ts';
import {box} from './box.ts';
import {compareBox} from './compare-box.ts';
import {glyphsOf} from './glyphs.ts';
import {linearRows} from './linear.ts';
import {listRows} from './list-panes.ts';
import {type DrawnPicker, drawPicker} from './picker.ts';
import {fitRow, overlaid, type Row, type Segment, seg, slice} from './row.ts';
import {saveBox} from './save-box.ts';
import {typingLine} from './search-line.ts';
import {footerRow, narrowTitle, PANE_NAMES, position, tabRow, titleRow} from './status.ts';
import {textRows, whereInText} from './text-pane.ts';
import {whyBox} from './why-box.ts';
import {speakerStrip, whyLine} from './why-line.ts';

/** What is on the screen: exactly as many rows as it has, each exactly as wide. */
export interface Frame {
  readonly rows: readonly Row[];
  /** The list to pick from, if there is one; its rows are in `rows` already. */
  readonly picker: DrawnPicker | null;
}

/** The whole screen of a state; nothing is computed that is not seen. */
export function frameOf(state: State): Frame {
  const {columns, rows: height} = state.size;
  const layout = layoutOf(state);
  if (layout.kind === 'small') return {rows: tooSmall(state), picker: null};
  if (state.linear) return {rows: linearRows(state), picker: null};
  let rows: Row[] = Array.from({length: height}, () => []);
  const put = (lines: readonly Row[], x: number, y: number): void => {
    for (const [index, line] of lines.entries())
      if (rows[y + index]) rows[y + index] = x === 0 ? line : [...rows[y + index]!, ...line];
  };
  const footer = typingLine(state) ?? footerRow(state);
  if (layout.kind === 'narrow') {
    const rule = fitRow([seg(glyphsOf(state).rule.repeat(columns), 'frame')], columns);
    put([narrowTitle(state), ...(layout.body.y > 1 ? [rule] : [])], 0, 0);
    const pane = shownPane(state);
    put(bodyOf(state, pane, layout.panes[pane]!), 0, layout.body.y);
    put(layout.body.y > 1 ? [rule, footer] : [footer], 0, layout.body.y + layout.body.height);
  } else {
    put([titleRow(state), ...(layout.kind === 'middle' ? [tabRow(state)] : [])], 0, 0);
    for (const pane of PANES) {
      const rect = layout.panes[pane];
      if (rect) put(bodyOf(state, pane, rect), rect.x, rect.y);
    }
    if (layout.strip)
      put(
        layout.kind === 'wide' ? [whyLine(state)] : speakerStrip(state, layout.strip.width, layout.strip.height),
        0,
        layout.strip.y,
      );
    put([footer], 0, height - 1);
  }
  const {overlay} = state;
  if (overlay?.type === 'why') {
    const {rows: lines, y} = whyBox(state, overlay);
    rows = overlaid(rows, lines, 0, y);
  }
  if (overlay?.type === 'compare') rows = overlaid(rows, compareBox(state, overlay), 0, layout.body.y);
  if (overlay?.type === 'save') rows = overlaid(rows, saveBox(state, overlay), 0, layout.body.y);
  const picker = overlay?.type === 'picker' ? drawPicker(state, overlay) : null;
  if (picker) rows = overlaid(rows, picker.rows, picker.x, picker.y);
  return {rows: rows.map(row => fitRow(row, columns)), picker};
}

function tooSmall({size: {columns, rows}}: State): readonly Row[] {
  const word = `too small: ${columns}x${rows}, need ${LEAST.columns}x${LEAST.rows}`;
  const starts = rows > 1 ? wrap(word, columns) : [0];
  return Array.from({length: Math.max(1, rows)}, (_, index) =>
    fitRow(index < starts.length ? [seg(word.slice(starts[index], starts[index + 1]).trimEnd())] : [], columns),
  );
}

/** A pane with its border, or without one where there is no room. */
function bodyOf(state: State, pane: Pane, rect: Rect): readonly Row[] {
  const isBoxed = layoutOf(state).kind !== 'narrow';
  const width = rect.width - (isBoxed ? 2 : 0);
  const rows = pane === 'text' ? textRows(state) : listed(state, pane, width);
  if (!isBoxed) {
    // The column that is free beside the text tells where one is, and where the trail goes.
    const cells = pane === 'text' ? scrollbar(state, rect.height) : [];
    return Array.from({length: rect.height}, (_, index) => {
      const row = rows[index] ?? [];
      const cell = cells[index];
      return cell ? [...slice(fitRow(row, width), 0, width - 1), cell] : fitRow(row, width);
    });
  }
  return box(rows, rect.width, rect.height, {
    title: `${PANES.indexOf(pane) + 1} ${titleOf(state, pane)}`,
    footer: pane === 'text' ? whereInText(state) : footerOf(state, pane),
    focused: (state.peeking ? shownPane(state) : state.focus) === pane && !state.overlay,
    ascii: state.ascii,
    ...(pane === 'text' ? {scrollbar: scrollbar(state, rect.height - 2)} : {}),
  });
}

function listed(state: State, pane: ListPane, width: number): Row[] {
  if (listLength(state, pane) > 0) return listRows(state, pane, width);
  const {analysis, lists} = state;
  const word = lists[pane].filter
    ? `nothing answers “${lists[pane].filter}”`
    : analysis.phase === 'running'
      ? 'still reading …'
      : analysis.phase === 'failed'
        ? 'not analysed; / still searches'
        : pane === 'entities'
          ? 'No names found.'
          : 'No quotations found; / still searches.';
  return [[seg(` ${word}`, 'muted')]];
}

function titleOf(state: State, pane: Pane): string {
  if (pane !== 'quotes' || !state.trail || state.trail.kind === 'evidence') return PANE_NAMES[pane];
  const {title} = listedTrail(state);
  return title[0]!.toUpperCase() + title.slice(1);
}

function footerOf(state: State, pane: ListPane): string {
  const {filter, sort} = state.lists[pane];
  const parts = [
    `${pane === 'quotes' && state.trail ? position(state) : listLength(state, pane)}${state.annotations.partial ? ' so far' : ''}`,
    ...(sort ? [SORTS[pane][sort]!] : []),
    filter ? `filter: ${filter}` : 'o sort  f filter',
  ];
  return parts.join(` ${glyphsOf(state).dot} `);
}

/** The right border of the text: where one is, and ticks where the trail's stops are. */
function scrollbar(state: State, height: number): (Segment | null)[] {
  const {thumb, tick} = glyphsOf(state);
  const cells: (Segment | null)[] = Array.from({length: Math.max(0, height)}, () => null);
  const cell = (fraction: number): number => Math.max(0, Math.min(height - 1, Math.floor(fraction * height)));
  for (const at of state.trail ? ticked(state, state.trail, height, cell) : []) cells[at] = seg(tick, 'trail');
  if (height > 0) cells[cell(fractionAt(state, state.cursor))] = seg(thumb, 'focus');
  return cells;
}

const ticks = new WeakMap<Trail, {readonly height: number; readonly at: ReadonlySet<number>}>();

/** The cells in which a trail has stops; kept for as long as it is walked at one height. */
function ticked(state: State, trail: Trail, height: number, cell: (fraction: number) => number): ReadonlySet<number> {
  let kept = ticks.get(trail);
  if (kept?.height !== height || state.expected) {
    const at = new Set<number>();
    const fraction = fractionsOf(state);
    let last = -1;
    for (const {spans} of trail.stops) {
      const {block, start} = spans[0]!;
      const next = cell(fraction(block, start));
      if (next !== last) at.add((last = next));
    }
    kept = {height, at};
    ticks.set(trail, kept);
  }
  return kept.at;
}
