import type {Effect} from '../effect.ts';
import type {ListPane, Overlay, Pane, State} from '../state.ts';

/** Where a key acts: in a pane, or in what lies over the panes. */
export type Context = Pane | Overlay['type'];

export const EVERY_PANE: readonly Pane[] = ['text', 'speakers', 'quotes', 'entities'];
export const LISTS: readonly ListPane[] = ['speakers', 'quotes', 'entities'];

/** The headings of help and documents, in their order. */
export type Group =
  | 'Move'
  | 'Who said what'
  | 'Put it right'
  | 'Search'
  | 'Find the way'
  | 'Take it away'
  | 'The screen'
  | 'While typing';

export type Result = readonly [State, ...Effect[]];

/**
 * One row of the table of commands.
 *
 * The rows write the help, the footer's hints, the palette, `explore --keys` and the documents, so that none can drift.
 */
export interface Command {
  readonly id: string;
  readonly group: Group;
  /** By name; two keys one after the other are parted by a blank, and `{letter}` and `{character}` stand for any. */
  readonly keys: readonly string[];
  readonly panes: readonly Context[];
  /** One line for the help. */
  readonly help: string;
  /** One or two words for the footer; absent where it is not shown there. */
  readonly hint?: string;
  /** Why it can do nothing now; null where it can. */
  readonly disabled?: (state: State) => string | null;
  /** `key` is the key that was pressed: the letter of a mark, a typed character. */
  readonly run: (state: State, key: string) => Result;
}
