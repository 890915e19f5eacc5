import {sharedRows} from '../app/compare.ts';
import {layoutOf} from '../app/layout.ts';
import type {Overlay, State} from '../app/state.ts';
import {tagOf} from '../app/tags.ts';
import {cut, widthOf} from '../app/width.ts';
import {wrap} from '../app/wrap.ts';
import {box} from './box.ts';
import {showConfidence} from './confidence.ts';
import {glyphsOf} from './glyphs.ts';
import {fitRow, type Role, type Row, seg} from './row.ts';
import {speakerRole} from './speaker-role.ts';

type Compare = Extract<Overlay, {type: 'compare'}>;

/** Two speakers side by side, aligned by paragraph; under 80 columns one below the other. */
export function compareBox(state: State, compare: Compare): readonly Row[] {
  const {body, kind} = layoutOf(state);
  const {annotations, ascii} = state;
  const [left, right] = compare.speakers;
  const isBoxed = kind !== 'narrow';
  const width = body.width - (isBoxed ? 2 : 0);
  const isPaired = state.size.columns >= 80;
  const nameOf = (id: string | null): string =>
    `${tagOf(annotations, id)} ${annotations.speakers.find(speaker => speaker.id === id)?.name ?? 'nobody named'}`;
  const rows: Row[] = [];
  let from = 0;
  let until = 0;
  for (const [index, row] of sharedRows(state, compare.speakers).entries()) {
    if (index === compare.selected) from = rows.length;
    const isSelected = index === compare.selected;
    const columnWidth = isPaired ? Math.floor((width - 9) / 2) : width - 9;
    const sides = row.sides.map((quotes, side) =>
      quotes.flatMap(quote => said(state, quote, columnWidth, isSelected && compare.side === side)),
    );
    const {cursor, paragraph, direct} = glyphsOf(state);
    const mark = (first: boolean): Row => [
      seg(isSelected && first ? cursor : ' ', 'focus'),
      seg((first ? `${paragraph}${row.block + 1}` : '').padEnd(6), 'muted'),
    ];
    if (isPaired) {
      for (let i = 0; i < Math.max(sides[0]!.length, sides[1]!.length); i++)
        rows.push([
          ...mark(i === 0),
          ...fitRow(sides[0]![i] ?? [], columnWidth),
          seg('  '),
          ...fitRow(sides[1]![i] ?? [], columnWidth),
        ]);
    } else
      for (const [side, lines] of sides.entries())
        for (const [i, line] of lines.entries())
          rows.push([
            ...mark(side === (sides[0]!.length ? 0 : 1) && i === 0),
            seg(
              `${i === 0 ? tagOf(annotations, compare.speakers[side]!) : '  '}${direct}`,
              speakerRole(annotations, compare.speakers[side]!),
            ),
            ...line,
          ]);
    rows.push([]);
    if (isSelected) until = rows.length;
  }
  const height = body.height - (isBoxed ? 2 : 0) - 1;
  const top = Math.max(0, Math.min(from, Math.max(until - height, from - Math.floor(height / 3))));
  const role = (side: 0 | 1): Role => (compare.side === side ? 'title' : 'text');
  const half = Math.floor((width - 9) / 2);
  /** What the other's name leaves of a row for both, half of it at least. */
  const leftover = (other: string | null): number =>
    Math.max(Math.floor((width - 5) / 2), width - 5 - widthOf(nameOf(other)));
  const head: Row = isPaired
    ? [
        seg('       '),
        ...fitRow([seg(nameOf(left), role(0))], half),
        seg('  '),
        ...fitRow([seg(nameOf(right), role(1))], half),
      ]
    : [
        seg(cut(nameOf(left), leftover(right)), role(0)),
        seg(' and ', 'muted'),
        seg(cut(nameOf(right), leftover(left)), role(1)),
      ];
  const shown = [head, ...rows.slice(top, top + height)];
  if (isBoxed) return box(shown, body.width, body.height, {title: 'Side by side', focused: true, ascii});
  while (shown.length < body.height) shown.push([]);
  return shown.slice(0, body.height).map(row => fitRow(row, body.width));
}

/** What was said, wrapped, with its kind and how sure that is. */
function said(state: State, index: number, width: number, isSelected: boolean): Row[] {
  const quote = state.annotations.quotes[index]!;
  const words = quote.spans
    .map(({block, start, end}) => state.article.blocks[block]!.text.slice(start, end))
    .join(' … ');
  const text = quote.kind === 'direct' ? `“${words}”` : `${glyphsOf(state).indirect} ${words}`;
  const starts = wrap(text, Math.max(4, width));
  const role: Role = isSelected ? 'selected' : quote.kind === 'direct' ? 'text' : 'indirect';
  const lines = starts.map((start, i): Row => [seg(text.slice(start, starts[i + 1]).trimEnd(), role)]);
  return [...lines, [seg(`${quote.kind} ${showConfidence(quote.confidence).trim()}`, 'muted')]];
}
