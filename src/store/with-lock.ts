import {closeSync, linkSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync} from 'node:fs';

const PATIENCE_MS = 3000;
/** Nothing here holds a lock longer than a few milliseconds; one this old was left behind on another machine's disk. */
const STALE_MS = 30_000;

/**
 * Does something while no other program holds the lock of that name, and gives what it gives.
 *
 * The lock is a file with the holder's process number; one whose holder is dead is taken over. Throws where another
 * program keeps it for three seconds.
 */
export function withLock<Result>(path: string, work: () => Result): Result {
  const mine = `${path}.${process.pid}`;
  const file = openSync(mine, 'w', 0o600);
  writeSync(file, String(process.pid));
  closeSync(file);
  try {
    take(path, mine);
    try {
      return work();
    } finally {
      rmSync(path, {force: true});
    }
  } finally {
    rmSync(mine, {force: true});
  }
}

function take(path: string, mine: string): void {
  for (const deadline = Date.now() + PATIENCE_MS; ; ) {
    try {
      // A link is made or is there already, with the holder's number in it from the first moment.
      linkSync(mine, path);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    if (isLeft(path)) putAway(path, mine);
    else if (Date.now() > deadline) throw new Error('another explore is writing there');
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2 + Math.random() * 8);
  }
}

function isLeft(path: string): boolean {
  try {
    return isDead(Number(readFileSync(path, 'utf8'))) || Date.now() - statSync(path).mtimeMs > STALE_MS;
  } catch {
    return false;
  }
}

/** Moves a dead holder's lock out of the way; had somebody living taken it meanwhile, it is put back. */
function putAway(path: string, mine: string): void {
  const aside = `${mine}.left`;
  try {
    renameSync(path, aside);
    if (!isLeft(aside)) linkSync(aside, path);
  } catch {
    // Another program was faster, with taking it over or with giving it back.
  }
  rmSync(aside, {force: true});
}

function isDead(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
