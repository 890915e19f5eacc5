import type {FileMark} from '../desk/file-mark.ts';
import type {Patch} from '../desk/patch.ts';
import type {Annotations} from '../model/annotation.ts';
import type {Article} from '../model/article.ts';
import type {ShelfItem} from './shelf.ts';

/** How colours are chosen; `none` says everything with shapes alone. */
export type ThemeName = 'terminal' | 'dark' | 'light' | 'contrast' | 'none';

/** What is missing of an article whose beginning was read first. */
export interface Rest {
  readonly expected: {readonly blocks: number; readonly units: number};
  /** Reads the whole article; rejects with an Error whose message is for the reader. */
  readonly read: () => Promise<Article>;
}

/** Everything the command line asks of the screen. */
export interface ScreenRequest {
  readonly article: Article;
  /** Where the article is only the beginning of a long one: what the whole will have, and the way to read it. */
  readonly rest: Rest | null;
  /** The file that it is all of, as it was when it was read; null where it is not. */
  readonly file: FileMark | null;
  /** All articles that were opened together, and which of them this is. */
  readonly shelf: readonly ShelfItem[];
  /** Null before one was chosen. */
  readonly onShelf: string | null;
  /** Calls back with the list as more of it is known; gives the way to stop that. */
  readonly watchShelf: ((listener: (shelf: readonly ShelfItem[]) => void) => () => void) | null;
  /** Opens with the list of them. */
  readonly choosing: boolean;
  /** What is known already; null lets the screen annotate behind the first frame. */
  readonly annotations: Annotations | null;
  /** Opens on everything this speaker said: a name, part of one or an id. */
  readonly speaker: string | null;
  /** Opens on the matches of this search. */
  readonly search: string | null;
  /** Where to open: `¶12`, `12` or `quote:7`. */
  readonly at: string | null;
  readonly theme: ThemeName;
  /** Goes before NO_COLOR and FORCE_COLOR. */
  readonly color: 'auto' | 'always' | 'never';
  /** Draws with the characters of ASCII alone. */
  readonly ascii: boolean;
  /** Linear rows without boxes, for a screen reader. */
  readonly screenReader: boolean;
  readonly mouse: boolean;
  /** The widest a line of the text may be, in columns; null leaves it as it is by itself. */
  readonly measure: number | null;
  /** Where places, marks and corrections are kept; null keeps nothing. */
  readonly stateFolder: string | null;
  /** Corrections of a file, applied for this reading and not kept. */
  readonly patches: readonly Patch[];
}
