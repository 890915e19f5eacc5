import {PANES, type Pane, type State} from './state.ts';

/** Cells of the screen, counted from 0. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** wide: text and side panes; middle: one pane and tabs; narrow: no boxes; small: a kind word only. */
export type LayoutKind = 'wide' | 'middle' | 'narrow' | 'small';

export interface Layout {
  readonly kind: LayoutKind;
  /** The panes that are seen, borders included. */
  readonly panes: Partial<Record<Pane, Rect>>;
  /** Where the text is or would be, without borders. */
  readonly text: Rect;
  /** Columns left of the text: cursor, paragraph number, tag, mark. */
  readonly gutter: number;
  /** Columns of a line of the text. */
  readonly measure: number;
  /** The rows under the panes that tell of the quote under the cursor; null where there is no room. */
  readonly strip: Rect | null;
  /** Everything between the title above and the hints below. */
  readonly body: Rect;
}

export const LEAST = {columns: 20, rows: 5} as const;
const TALL = 46;
const STRIP = 4;

/** Which layout a size gets. */
export function layoutKind({columns, rows}: State['size'], linear: boolean): LayoutKind {
  if (columns < LEAST.columns || rows < LEAST.rows) return 'small';
  if (linear || columns < 60 || rows < 16) return 'narrow';
  return columns < 100 ? 'middle' : 'wide';
}

/** Columns left of the text: `▶¶12 TL▌ `; under 60 columns only `▶▌ `. */
export function gutterWidth(state: State): number {
  if (state.linear) return 5;
  if (state.size.columns < 60) return 3;
  return 7 + digits(state);
}

/** How many digits a paragraph's number takes at most. */
export const digits = ({article, digits: least}: State): number =>
  Math.max(least, String(article.blocks.length).length);

/** The pane that is seen where there is room for one: the text too where it is searched, walked or looked at from a list. */
export function shownPane({focus, peeking, overlay}: State): Pane {
  const isAbout = overlay?.type === 'search' || overlay?.type === 'why';
  return peeking || isAbout ? 'text' : focus;
}

/** Where everything stands at the present size. */
export function layoutOf(state: State): Layout {
  const {columns, rows} = state.size;
  const kind = layoutKind(state.size, state.linear);
  const gutter = gutterWidth(state);
  if (kind === 'small') {
    const none = {x: 0, y: 0, width: Math.max(1, columns), height: 1};
    return {kind, panes: {}, text: none, gutter: 0, measure: Math.max(2, columns), strip: null, body: none};
  }
  if (kind === 'wide') return wide(state, gutter);
  const rules = kind === 'narrow' && rows >= 8 ? 2 : 0;
  const head = kind === 'middle' ? 2 : rules ? 2 : 1;
  const foot = kind === 'middle' ? 1 : rules ? 2 : 1;
  const strip = kind === 'middle' && rows >= 20 && !state.zoomed ? STRIP : 0;
  const body = {x: 0, y: head, width: columns, height: rows - head - foot};
  const pane = {...body, height: body.height - strip};
  const border = kind === 'middle' ? 1 : 0;
  const text = inside(pane, border);
  return {
    kind,
    panes: {[shownPane(state)]: pane},
    text,
    gutter,
    // One column stays free on the right for the scrollbar.
    measure: Math.max(2, Math.min(state.measure, text.width - gutter - 1)),
    strip: strip ? {x: 0, y: pane.y + pane.height, width: columns, height: strip} : null,
    body,
  };
}

function wide(state: State, gutter: number): Layout {
  const {columns, rows} = state.size;
  const body = {x: 0, y: 1, width: columns, height: rows - 3};
  const strip = {x: 0, y: rows - 2, width: columns, height: 1};
  const frame = gutter + 3;
  const leastSide = Math.max(34, Math.min(Math.round(columns * 0.42), columns - frame - 58));
  const measure = Math.max(2, Math.min(state.measure, columns - leastSide - frame));
  const textPane = {...body, width: measure + frame};
  const text = inside(state.zoomed && shownPane(state) === 'text' ? body : textPane, 1);
  if (state.zoomed) return {kind: 'wide', panes: {[shownPane(state)]: body}, text, gutter, measure, strip, body};
  const side = {x: textPane.width, y: body.y, width: columns - textPane.width, height: body.height};
  // A share of the height and not what is known by now: nothing may jump when the engine has found somebody.
  const speakers = Math.max(5, Math.floor(side.height * (rows >= TALL ? 0.33 : 0.36)));
  const panes: Partial<Record<Pane, Rect>> = {text: textPane, speakers: {...side, height: speakers}};
  const below = {...side, y: side.y + speakers, height: side.height - speakers};
  if (rows >= TALL) {
    const entities = Math.floor(below.height * 0.4);
    panes.quotes = {...below, height: below.height - entities};
    panes.entities = {...below, y: below.y + below.height - entities, height: entities};
  } else panes[state.side] = below;
  return {kind: 'wide', panes, text, gutter, measure, strip, body};
}

/** A box without its border. */
export const inside = ({x, y, width, height}: Rect, border: number): Rect => ({
  x: x + border,
  y: y + border,
  width: Math.max(1, width - 2 * border),
  height: Math.max(1, height - 2 * border),
});

/** The pane that a cell lies in. */
export function paneAt(layout: Layout, column: number, row: number): Pane | null {
  return (
    PANES.find(pane => {
      const rect = layout.panes[pane];
      return rect && column >= rect.x && column < rect.x + rect.width && row >= rect.y && row < rect.y + rect.height;
    }) ?? null
  );
}
