import {existsSync, readdirSync} from 'node:fs';
import {type Desk, type DeskChange, emptyDesk} from '../desk/desk.ts';
import type {Article} from '../model/article.ts';
import {contentHash} from '../store/content-hash.ts';
import {openStore} from '../store/open-store.ts';

/** Keeps what a reader does with an article; nothing of it may stop the reading, so failures are words. */
export interface Keeper {
  /** What was kept before; null where there is nothing. */
  readonly desk: Desk | null;
  /** Something to tell at the start: a broken file was set aside. */
  readonly note: string | null;
  /** Keeps a change at once; a sentence for the reader where it could not be. */
  readonly keep: (change: DeskChange) => string | null;
}

/** A keeper that forgets: `--no-state`. */
export const NO_KEEPER: Keeper = {desk: null, note: null, keep: () => null};

export function openKeeper(article: Article, folder: string): Keeper {
  const store = openStore(folder);
  let hash: string | null = null;
  // A long text takes a while to be hashed: where nothing was ever kept, the first frame need not wait for it.
  const hashOf = (): string => (hash ??= contentHash(article));
  const keep = (change: DeskChange): string | null => {
    try {
      store.change(emptyDesk(hashOf(), article.title, article.input), [change]);
      return null;
    } catch (error) {
      return `this could not be kept: ${error instanceof Error ? error.message : error}`;
    }
  };
  try {
    const isEmpty = !existsSync(folder) || readdirSync(folder).length === 0;
    return {...(isEmpty ? {desk: null, note: null} : store.read(hashOf())), keep};
  } catch (error) {
    return {desk: null, note: `what was kept cannot be read: ${error instanceof Error ? error.message : error}`, keep};
  }
}
