import type {Place} from '../model/place.ts';
import type {Correction, QuoteKey} from './correction.ts';

/** A place or a quotation that a reader marked, with a line of text if there is one. */
export interface Mark {
  /** Unique: two programs at work on one article do not take each other's marks. */
  readonly id: string;
  /** The letter it was set with; null where it was marked without. */
  readonly letter: string | null;
  readonly place: Place;
  /** The quotation it stands on, where it stands on one. */
  readonly quote: QuoteKey | null;
  readonly note: string;
}

/** A correction with a name of its own, so that one can be undone while another program adds to the list. */
export interface KeptCorrection {
  readonly id: string;
  readonly correction: Correction;
}

/** What is kept of an article between two readings. */
export interface Desk {
  /** Of the article's content: the file may move. */
  readonly hash: string;
  /** For `--forget`, which lists what is kept. */
  readonly title: string | null;
  readonly input: string | null;
  readonly place: Place | null;
  readonly trail: {readonly kind: string; readonly key: string} | null;
  readonly marks: readonly Mark[];
  readonly corrections: readonly KeptCorrection[];
}

export const emptyDesk = (hash: string, title: string | null, input: string | null): Desk => ({
  hash,
  title,
  input,
  place: null,
  trail: null,
  marks: [],
  corrections: [],
});

/** One change of a desk. Changes are kept, not desks: so what another program wrote meanwhile is not lost. */
export type DeskChange =
  | {readonly type: 'rest'; readonly place: Place; readonly trail: Desk['trail']}
  | {readonly type: 'mark'; readonly mark: Mark}
  | {readonly type: 'unmark'; readonly id: string}
  | {readonly type: 'correct'; readonly kept: KeptCorrection}
  | {readonly type: 'undo'; readonly id: string};

/** A desk after a change. A mark takes the place of the one with its letter or its id. */
export function changeDesk(desk: Desk, change: DeskChange): Desk {
  switch (change.type) {
    case 'rest':
      return {...desk, place: change.place, trail: change.trail};
    case 'mark': {
      const {mark} = change;
      const others = desk.marks.filter(({id, letter}) => id !== mark.id && (letter === null || letter !== mark.letter));
      return {...desk, marks: [...others, mark]};
    }
    case 'unmark':
      return {...desk, marks: desk.marks.filter(({id}) => id !== change.id)};
    case 'correct':
      return {...desk, corrections: [...desk.corrections.filter(({id}) => id !== change.kept.id), change.kept]};
    case 'undo':
      return {...desk, corrections: desk.corrections.filter(({id}) => id !== change.id)};
  }
}
