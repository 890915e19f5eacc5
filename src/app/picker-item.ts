import type {Overlay} from './state.ts';

export type Picker = Extract<Overlay, {type: 'picker'}>;

/** One thing to pick: what is seen of it, what it is found by, and what comes of picking it. */
export interface PickerItem {
  readonly id: string;
  /** A short mark before the label: a tag, a kind, a key. */
  readonly mark: string;
  readonly label: string;
  /** At the right edge: a count, a paragraph, why not. */
  readonly detail: string;
  /** A heading that the item stands under; null where the list has none. */
  readonly group: string | null;
  readonly disabled: boolean;
  readonly names: readonly string[];
}
