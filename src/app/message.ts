import type {Annotations} from '../model/annotation.ts';
import type {Article} from '../model/article.ts';
import type {SearchResult} from '../search/result.ts';
import type {ShelfItem} from './shelf.ts';

/** What a click or a turn of the wheel says: cells counted from 0. */
export interface MouseMessage {
  readonly type: 'mouse';
  readonly what: 'press' | 'wheel-up' | 'wheel-down';
  readonly column: number;
  readonly row: number;
}

/** Everything that can happen to the program. */
export type Message =
  /** A key by name (`enter`, `ctrl+d`) or the character it types. */
  | {readonly type: 'key'; readonly key: string}
  | {readonly type: 'paste'; readonly text: string}
  | MouseMessage
  | {readonly type: 'resize'; readonly columns: number; readonly rows: number}
  /** The article is there as a whole; until now it was its beginning. */
  | {readonly type: 'whole'; readonly article: Article}
  /** From 0 to 1. */
  | {readonly type: 'progress'; readonly fraction: number}
  /** What the engine found, in all of the article or, for a long one, in its beginning (`partial`). */
  | {readonly type: 'annotated'; readonly annotations: Annotations}
  /** The engine gave up: the article can still be read and searched. */
  | {readonly type: 'failed'; readonly reason: string}
  /** More is known of the articles that were opened together. */
  | {readonly type: 'shelf'; readonly shelf: readonly ShelfItem[]}
  | {readonly type: 'found'; readonly result: SearchResult}
  /** The file that was to be written is there already. */
  | {readonly type: 'exists'}
  | {readonly type: 'written'; readonly text: string}
  /** A word for the reader from an effect: “copied 120 characters”. */
  | {readonly type: 'said'; readonly text: string};
