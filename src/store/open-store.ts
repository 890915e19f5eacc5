import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {changeDesk, type Desk, type DeskChange} from '../desk/desk.ts';
import {readDesk, writeDesk} from '../desk/desk-file.ts';
import {forgetBeginning} from './beginnings.ts';
import {withLock} from './with-lock.ts';
import {writeAtomically} from './write-atomically.ts';

/** The desks of all articles, a file each, in one folder. Everything may throw an Error whose message is for the reader. */
export interface Store {
  /** What is kept of an article; `note` tells that a broken file was set aside. */
  readonly read: (hash: string) => {readonly desk: Desk | null; readonly note: string | null};
  /** Writes changes into what is kept by now, by whatever program; `seed` is the desk where there is none yet. */
  readonly change: (seed: Desk, changes: readonly DeskChange[]) => Desk;
  readonly list: () => readonly Desk[];
  /** True where there was something to forget. */
  readonly forget: (hash: string) => boolean;
}

export function openStore(folder: string): Store {
  const pathOf = (hash: string): string => join(folder, `${hash.replace(/[^0-9a-z]/gi, '')}.json`);

  function read(hash: string): ReturnType<Store['read']> {
    const path = pathOf(hash);
    if (!existsSync(path)) return {desk: null, note: null};
    const desk = readDesk(readFileSync(path, 'utf8'));
    if (desk?.hash === hash) return {desk, note: null};
    const aside = freeName(`${path}.broken`);
    renameSync(path, aside);
    return {desk: null, note: `what was kept of this article could not be read; it was set aside as ${aside}`};
  }

  return {
    read,
    change: (seed, changes) => {
      mkdirSync(folder, {recursive: true, mode: 0o700});
      const path = pathOf(seed.hash);
      return withLock(`${path}.lock`, () => {
        const {desk} = read(seed.hash);
        const next = changes.reduce(changeDesk, {...(desk ?? seed), title: seed.title, input: seed.input});
        writeAtomically(path, writeDesk(next));
        return next;
      });
    },
    list: () =>
      (existsSync(folder) ? readdirSync(folder) : [])
        .filter(name => name.endsWith('.json'))
        .map(name => readDesk(readFileSync(join(folder, name), 'utf8')))
        .filter(desk => desk !== null),
    forget: hash => {
      const path = pathOf(hash);
      const there = existsSync(path);
      rmSync(path, {force: true});
      forgetBeginning(folder, hash);
      return there;
    },
  };
}

function freeName(path: string): string {
  for (let number = 1; ; number++) if (!existsSync(`${path}${number}`)) return `${path}${number}`;
}
