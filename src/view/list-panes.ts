import {isUnheard} from '../app/about.ts';
import {mentionsTimeline, quotesTimeline} from '../app/kept-timeline.ts';
import {listHeight, rowsEach} from '../app/list-height.ts';
import {
  entityItems,
  listedTrail,
  numberOf,
  quoteItems,
  type SpeakerItem,
  speakerItems,
  textOfStop,
} from '../app/list-items.ts';
import {topOf} from '../app/list-view.ts';
import {selectedIndex} from '../app/selection.ts';
import type {ListPane, State} from '../app/state.ts';
import {subjectOf} from '../app/subject.ts';
import {tagOf, UNKNOWN_TAG} from '../app/tags.ts';
import {cellOf} from '../app/timeline.ts';
import {fractionAt} from '../app/viewport.ts';
import {cut} from '../app/width.ts';
import type {Entity} from '../model/annotation.ts';
import type {Stop} from '../model/trail.ts';
import {DOUBTFUL, showConfidence} from './confidence.ts';
import {glyphsOf} from './glyphs.ts';
import {ends, fitRow, type Role, type Row, seg} from './row.ts';
import {speakerRole} from './speaker-role.ts';

/** The rows of a list that are seen, the selected one marked. */
export function listRows(state: State, pane: ListPane, width: number): Row[] {
  if (pane === 'speakers') return speakerRows(state, width);
  if (pane === 'quotes')
    return shownRows(state, pane, quoteItems(state), (stop, isSelected) => stopRows(state, stop, isSelected, width));
  return shownRows(state, pane, entityItems(state), (entity, isSelected) => [
    entityRow(state, entity, isSelected, width),
  ]);
}

function shownRows<T>(
  state: State,
  pane: ListPane,
  items: readonly T[],
  rowsOf: (item: T, isSelected: boolean) => readonly Row[],
): Row[] {
  const height = listHeight(state, pane);
  const selected = selectedIndex(state, pane);
  const top = topOf(state.lists[pane].top, selected, items.length, height);
  // A row more than fits whole fills what is left below.
  return items.slice(top, top + height + 1).flatMap((item, index) => rowsOf(item, top + index === selected));
}

const marker = (state: State, pane: ListPane, isSelected: boolean): Row[number] =>
  seg(isSelected ? glyphsOf(state).cursor : ' ', state.focus === pane && !state.overlay ? 'focus' : 'muted');

function speakerRows(state: State, width: number): Row[] {
  const items = speakerItems(state);
  const nameWidth = Math.max(8, Math.min(26, Math.floor(width * 0.46)));
  const lineWidth = width - nameWidth - 9;
  const draw = (item: SpeakerItem, isSelected: boolean): Row => {
    const {tag, name, count, role, line} = described(state, item, nameWidth);
    const nameRole: Role = isSelected ? 'selected' : item.type === 'speaker' ? 'text' : 'muted';
    const row: Row = [
      marker(state, 'speakers', isSelected),
      seg(tag, role),
      seg(' '),
      ...fitRow([seg(name, nameRole)], nameWidth),
      seg(String(count).padStart(4), 'muted'),
      seg(' '),
    ];
    const voice: Role = item.type === 'silent' ? 'muted' : role;
    return fitRow(lineWidth < 6 ? row : [...row, seg(line(lineWidth), voice)], width);
  };
  const rows = shownRows(state, 'speakers', items, (item, isSelected) => [draw(item, isSelected)]).slice(
    0,
    listHeight(state, 'speakers'),
  );
  if (lineWidth < 6 || items.length === 0) return rows;
  const {here, paragraph} = glyphsOf(state);
  const at = nameWidth + 8 + cellOf(fractionAt(state, state.cursor), lineWidth);
  const place = `${here} ${paragraph}${state.cursor.block + 1}`;
  const label = at + place.length <= width ? place : `${paragraph}${state.cursor.block + 1} ${here}`;
  const from = label === place ? at : at + 1 - label.length;
  return [...rows, fitRow([seg(' '.repeat(Math.max(0, from))), seg(label, 'muted')], width)];
}

/** The tag of who is named and never heard. */
const SILENT_TAG = '--';

function described(state: State, item: SpeakerItem, nameWidth: number) {
  const {annotations} = state;
  if (item.type === 'speaker') {
    const {id, name, quotes} = item.speaker;
    return {
      tag: tagOf(annotations, id),
      name,
      count: quotes.length,
      role: speakerRole(annotations, id),
      line: (columns: number) => quotesTimeline(state, quotes, columns),
    };
  }
  if (item.type === 'unknown')
    return {
      tag: UNKNOWN_TAG,
      name: 'nobody named',
      count: item.quotes.length,
      role: 'muted' as Role,
      line: (columns: number) => quotesTimeline(state, item.quotes, columns),
    };
  const unheard = `${item.entity.name} (unheard)`;
  return {
    tag: SILENT_TAG,
    name: unheard.length <= nameWidth ? unheard : item.entity.name,
    count: item.entity.mentions.length,
    role: 'muted' as Role,
    line: (columns: number) => mentionsTimeline(state, item.entity.mentions, columns),
  };
}

function stopRows(state: State, stop: Stop, isSelected: boolean, width: number): readonly Row[] {
  const {annotations} = state;
  const glyphs = glyphsOf(state);
  const number = numberOf(listedTrail(state), stop);
  const quote = stop.quote === null ? null : annotations.quotes[stop.quote]!;
  const place = `${glyphs.paragraph}${stop.spans[0]!.block + 1}`.padEnd(5);
  const tag = listedTrail(state).kind === 'speaker' || !quote ? '' : `${tagOf(annotations, quote.speaker)} `;
  const words = quote ? quoted(textOfStop(state, stop), quote.kind) : around(state, stop);
  const first: Row = [
    marker(state, 'quotes', isSelected),
    seg(String(number).padStart(2), 'muted'),
    seg(` ${place}`, 'muted'),
    seg(tag, speakerRole(annotations, quote?.speaker ?? null)),
    seg(quote ? (quote.kind === 'direct' ? '' : `${glyphs.indirect} `) : '', 'indirect'),
    seg(cut(words, width), isSelected ? 'selected' : 'text'),
  ];
  if (rowsEach(state, 'quotes') === 1) return [fitRow(first, width)];
  if (!quote) return [fitRow(first, width), fitRow([], width)];
  const doubtful = quote.confidence < DOUBTFUL;
  const score = seg(showConfidence(quote.confidence), doubtful ? 'doubtful' : 'muted');
  const said = `         ${quote.kind} ${glyphs.dot} ${quote.evidence}`;
  return [fitRow(first, width), ends([seg(said, 'muted')], [seg(' '), score], width)];
}

const quoted = (words: string, kind: string): string => (kind === 'direct' ? `“${words}”` : words);

/** A match with some of the words before it. */
function around(state: State, {spans}: Stop): string {
  const span = spans[0]!;
  const {text} = state.article.blocks[span.block]!;
  const from = Math.max(0, span.start - 18);
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1 || from;
  return (start > 0 ? '…' : '') + text.slice(Math.min(start, span.start), span.start + 300);
}

/** What is too long for its column. */
const SHORT: Readonly<Partial<Record<Entity['type'], string>>> = {
  organisation: 'org.',
  quantity: 'amount',
  percent: '%',
};

/** Kind, name and role, how often and where in the article: `person Marcus Bell · farmer (unheard)   5 ·▄·█▄··`. */
function entityRow(state: State, entity: Entity, isSelected: boolean, width: number): Row {
  const {id, name, type, role, mentions, value} = entity;
  const more = value === name ? null : (value ?? role);
  const lineWidth = Math.max(6, Math.min(40, Math.floor(width * 0.18)));
  const subject = type === 'person' ? subjectOf(state, id) : null;
  const row: Row = [
    marker(state, 'entities', isSelected),
    seg((SHORT[type] ?? type).padEnd(7), 'muted'),
    seg(name, isSelected ? 'selected' : 'text'),
    seg(subject && isUnheard(state, subject) ? ' (unheard)' : '', 'muted'),
    seg(more ? ` ${glyphsOf(state).dot} ${more}` : '', 'muted'),
  ];
  const voice: Role = subject?.speaker ? speakerRole(state.annotations, id) : 'muted';
  return ends(
    row,
    [seg(`${String(mentions.length).padStart(4)} `, 'muted'), seg(mentionsTimeline(state, mentions, lineWidth), voice)],
    width,
  );
}
