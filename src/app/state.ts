import type {Desk, KeptCorrection, Mark} from '../desk/desk.ts';
import type {Annotations} from '../model/annotation.ts';
import type {Article} from '../model/article.ts';
import type {Place} from '../model/place.ts';
import type {Trail} from '../model/trail.ts';
import type {SearchResult} from '../search/result.ts';
import type {ThemeName} from './request.ts';
import type {ShelfItem} from './shelf.ts';

export type Pane = 'text' | 'speakers' | 'quotes' | 'entities';
export type ListPane = Exclude<Pane, 'text'>;

/** In the order of their digits: 1 to 4. */
export const PANES: readonly Pane[] = ['text', 'speakers', 'quotes', 'entities'];

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** How far the engine is: it works behind the screen, which can be read meanwhile. */
export type Analysis =
  | {readonly phase: 'running'; readonly fraction: number}
  | {readonly phase: 'done'}
  | {readonly phase: 'failed'; readonly reason: string};

/** A list's own state; what it lists is derived. */
export interface ListState {
  readonly selected: number;
  /** The row on top, so that a list scrolls no more than it must. */
  readonly top: number;
  readonly filter: string;
  /** An index into the pane's own orders. */
  readonly sort: number;
}

/** A place that a step was made from, with the trail that was walked there. */
export interface Jump {
  readonly place: Place;
}

export type PickerKind =
  | 'speaker'
  | 'entity'
  | 'command'
  | 'help'
  | 'jumps'
  | 'compare'
  | 'correct'
  | 'merge'
  | 'split'
  | 'export'
  | 'marks'
  | 'shelf'
  | 'about';

/** What lies over the panes; there is one at a time, and Esc closes it. */
export type Overlay =
  | {
      readonly type: 'picker';
      readonly kind: PickerKind;
      readonly query: string;
      readonly selected: number;
      readonly top: number;
      /** The pane it was opened from: help and commands are about that one. */
      readonly from: Pane;
    }
  | {readonly type: 'search'; readonly query: string; readonly back: Resting; readonly chosen: number | null}
  /** A note that is written; `of` is the mark whose note is written anew. */
  | {readonly type: 'note'; readonly text: string; readonly of: Mark | null}
  /** An export that waits for a word: where to, what, whether there is such a file already, and the line looked at. */
  | {
      readonly type: 'save';
      readonly path: string;
      readonly text: string;
      readonly exists: boolean;
      readonly top: number;
    }
  | {readonly type: 'filter'; readonly pane: ListPane; readonly before: string}
  | {readonly type: 'why'; readonly quote: number; readonly step: number; readonly back: Resting}
  | {
      readonly type: 'compare';
      readonly speakers: readonly [string | null, string | null];
      readonly side: 0 | 1;
      readonly selected: number;
      readonly top: number;
    };

/** Where the reader was before something was tried: Esc leads back to it. */
export interface Resting {
  readonly cursor: Place;
  readonly top: Place;
  readonly trail: Trail | null;
  readonly stop: number | null;
}

/** The whole program as one plain value; `update` is its only change. */
export interface State {
  readonly article: Article;
  /** What the article will have, by its size, while only its beginning has been read; null as soon as it is all there. */
  readonly expected: {readonly blocks: number; readonly units: number} | null;
  /** Columns kept for the paragraphs' numbers at least. */
  readonly digits: number;
  /** What is known: the engine's reading with the reader's corrections in it. */
  readonly annotations: Annotations;
  /** What the engine found by itself. */
  readonly engine: Annotations;
  readonly corrections: readonly KeptCorrection[];
  /** Names the marks and corrections made here: `name` is this program's own, `given` how many there are. */
  readonly session: {readonly name: string; readonly given: number};
  readonly analysis: Analysis;
  /** What the engine has found since, until whatever is open over the panes is closed: rows must not move under a hand. */
  readonly waiting: Annotations | null;
  /** All articles that were opened together, and which of them this is. */
  readonly shelf: readonly ShelfItem[];
  readonly onShelf: string | null;
  readonly size: Size;
  readonly focus: Pane;
  readonly zoomed: boolean;
  /** The text is shown in a list's place until the next key: something in it was gone to. */
  readonly peeking: boolean;
  /** The list shown under the speakers where there is room for one more only. */
  readonly side: 'quotes' | 'entities';
  /** The widest a line of the text may be, in columns. */
  readonly measure: number;
  readonly cursor: Place;
  /** What stands at the top of the text: an anchor that a resize does not move. */
  readonly top: Place;
  readonly lists: Readonly<Record<ListPane, ListState>>;
  readonly trail: Trail | null;
  /** The trail's stop that the reader stands on; null between stops. */
  readonly stop: number | null;
  readonly jumps: {readonly back: readonly Jump[]; readonly forward: readonly Jump[]};
  readonly marks: readonly Mark[];
  readonly overlay: Overlay | null;
  /** The newest answer, for the query that was asked last. */
  readonly found: SearchResult | null;
  /** A search that was entered before its answer came: landed on when it does. */
  readonly landing: string | null;
  /** A search whose matches were the trail when the article was left: they become it again. */
  readonly resuming: string | null;
  /** The first keys of a command of two: `m`, `'`. */
  readonly pending: string | null;
  /** A word to the reader, until the next key. */
  readonly said: string | null;
  readonly theme: ThemeName;
  readonly ascii: boolean;
  readonly linear: boolean;
  readonly mouse: boolean;
  /** What the command line asked to open on, or what was walked before, for as long as the engine has not found it. */
  readonly wanted: {
    readonly speaker: string | null;
    readonly quote: number | null;
    readonly trail: Desk['trail'];
  };
}

export const MEASURES = {least: 44, narrow: 58, wide: 72, most: 100} as const;

export const NOTHING_FOUND: Annotations = {speakers: [], quotes: [], entities: []};

const LIST: ListState = {selected: 0, top: 0, filter: '', sort: 0};

/** A program that has just been opened on an article, before anything is known of it. */
export function initialState(article: Article, size: Size): State {
  return {
    article,
    expected: null,
    digits: 2,
    annotations: NOTHING_FOUND,
    engine: NOTHING_FOUND,
    corrections: [],
    session: {name: '', given: 0},
    shelf: [],
    onShelf: null,
    analysis: {phase: 'running', fraction: 0},
    waiting: null,
    size,
    focus: 'text',
    zoomed: false,
    peeking: false,
    side: 'quotes',
    measure: MEASURES.wide,
    cursor: {block: 0, offset: 0},
    top: {block: 0, offset: 0},
    lists: {speakers: LIST, quotes: LIST, entities: LIST},
    trail: null,
    stop: null,
    jumps: {back: [], forward: []},
    marks: [],
    overlay: null,
    found: null,
    landing: null,
    resuming: null,
    pending: null,
    said: null,
    theme: 'terminal',
    ascii: false,
    linear: false,
    mouse: false,
    wanted: {speaker: null, quote: null, trail: null},
  };
}
