import {type Desk, type DeskChange, emptyDesk} from '../desk/desk.ts';
import type {FileMark} from '../desk/file-mark.ts';
import type {Article} from '../model/article.ts';
import {beginningOf, knownOf, noteBeginning} from '../store/beginnings.ts';
import {contentHash} from '../store/content-hash.ts';

import {openStore} from '../store/open-store.ts';

/** Keeps what a reader does with an article; nothing of it may stop the reading, so failures are words. */
export interface Keeper {
  /** What was kept before; null where there is nothing. */
  readonly desk: Desk | null;
  /** Something to tell at the start: a broken file was set aside. */
  readonly note: string | null;
  /** Keeps a change as soon as the frame that shows it is out; `tell` hears a sentence where it could not be. */
  readonly keep: (change: DeskChange, tell: (failure: string) => void) => void;
  /** Keeps at once what is still waiting, and this. */
  readonly close: (last: DeskChange) => void;
}

/** A keeper that forgets: `--no-state`. */
export const NO_KEEPER: Keeper = {desk: null, note: null, keep: () => {}, close: () => {}};

/** Opens what is kept of an article, whose whole text is asked for when it has to be known; `file` is the one it is all of. */
export function openKeeper(articleNow: () => Article, file: FileMark | null, folder: string): Keeper {
  const store = openStore(folder);
  let hash: string | null = null;
  const beginning = beginningOf(articleNow());
  // A long text takes a while to be hashed, and the cryptography to be loaded: mostly the notes tell without.
  const hashOf = (): string => (hash ??= contentHash(articleNow()));
  // Making sure of a file on a busy disk takes longer than a frame may.
  const waiting: DeskChange[] = [];
  const flush = (): string | null => {
    const changes = waiting.splice(0);
    if (changes.length === 0) return null;
    try {
      const {title, input} = articleNow();
      noteBeginning(folder, beginning, hashOf(), file);
      store.change(emptyDesk(hashOf(), title, input), changes);
      return null;
    } catch (error) {
      return `this could not be kept: ${error instanceof Error ? error.message : error}`;
    }
  };
  const keep: Keeper['keep'] = (change, tell) => {
    waiting.push(change);
    setImmediate(() => {
      const failure = flush();
      if (failure !== null) tell(failure);
    });
  };
  const close: Keeper['close'] = last => {
    waiting.push(last);
    flush();
  };
  try {
    const known = knownOf(folder, beginning, file);
    if (typeof known === 'object') hash = known.hash;
    return {...(known === 'nothing' ? {desk: null, note: null} : store.read(hashOf())), keep, close};
  } catch (error) {
    return {
      desk: null,
      note: `what was kept cannot be read: ${error instanceof Error ? error.message : error}`,
      keep,
      close,
    };
  }
}
