import {widthOf} from '../app/width.ts';
import {fitRow, type Role, type Row, seg, widthOfRow} from './row.ts';

interface Border {
  readonly corners: readonly [string, string, string, string];
  readonly across: string;
  readonly down: string;
}

const LIGHT: Border = {corners: ['┌', '┐', '└', '┘'], across: '─', down: '│'};
const HEAVY: Border = {corners: ['┏', '┓', '┗', '┛'], across: '━', down: '┃'};
const ASCII: Border = {corners: ['+', '+', '+', '+'], across: '-', down: '|'};
const ASCII_HEAVY: Border = {corners: ['#', '#', '#', '#'], across: '=', down: '#'};

export interface BoxOptions {
  readonly title: string;
  /** In the lower border, at the right. */
  readonly footer?: string;
  readonly focused: boolean;
  readonly ascii: boolean;
  /** Ticks and thumb in the right border, one for each row inside; a blank leaves the border. */
  readonly scrollbar?: readonly (Row[number] | null)[];
}

/**
 * Draws a box of exactly `width` times `height` cells around rows; a heavy border is the focus.
 *
 *     ┏━ 1 Text ━━━━━━━━┓
 *     ┃ …               ┃
 *     ┗━━━━━━━━━ ¶6 19% ┛
 */
export function box(rows: readonly Row[], width: number, height: number, options: BoxOptions): Row[] {
  const {title, footer = '', focused, ascii, scrollbar = []} = options;
  const border = ascii ? (focused ? ASCII_HEAVY : ASCII) : focused ? HEAVY : LIGHT;
  const role: Role = focused ? 'focus' : 'frame';
  const [topLeft, topRight, bottomLeft, bottomRight] = border.corners;
  const inner = width - 2;
  const edge = (left: string, right: string, label: Row): Row => {
    const used = widthOfRow(label);
    return [seg(left, role), ...label, seg(border.across.repeat(Math.max(0, inner - used)) + right, role)];
  };
  const named = fitRow([seg(title, focused ? 'title' : 'text')], Math.min(inner - 4, widthOf(title)));
  const top: Row = title && inner > 8 ? [seg(`${border.across} `, role), ...named, seg(' ', role)] : [];
  const told = footer && inner > widthOf(footer) + 4 ? ` ${footer} ` : '';
  const bottom: Row = [
    seg(bottomLeft + border.across.repeat(Math.max(0, inner - widthOf(told) - (told ? 1 : 0))), role),
    ...(told ? [seg(told, 'muted'), seg(border.across, role)] : []),
    seg(bottomRight, role),
  ];
  const body = Array.from(
    {length: Math.max(0, height - 2)},
    (_, index): Row => [
      seg(border.down, role),
      ...fitRow(rows[index] ?? [], inner),
      scrollbar[index] ?? seg(border.down, role),
    ],
  );
  return [edge(topLeft, topRight, top), ...body, bottom];
}
