import {readFileSync} from 'node:fs';
import {type IPty, spawn} from '@lydell/node-pty';

/** A program in a pseudo-terminal, with a watch: what it writes is seen when it comes, and nothing waits by the clock. */
export interface Terminal {
  readonly pid: number;
  /** Milliseconds from the start until its output so far holds all of the texts; rejects after the patience. */
  readonly shows: (texts: readonly (string | RegExp)[], patience?: number) => Promise<number>;
  /** Writes keys; milliseconds until output comes and until it is quiet again, and the bytes that came. */
  readonly press: (keys: string, quiet?: number) => Promise<Answer>;
  /** Writes keys and does not wait. */
  readonly type: (keys: string) => void;
  /** Forgets the output so far. */
  readonly forget: () => void;
  readonly idle: (quiet: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Answer {
  readonly first: number | null;
  readonly last: number | null;
  readonly bytes: number;
}

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

const PATIENCE = 60_000;

export function openTerminal(
  command: string,
  args: readonly string[],
  size: Size,
  env: NodeJS.ProcessEnv = {},
): Terminal {
  const {CI: _, ...inherited} = process.env;
  const start = performance.now();
  const child: IPty = spawn(command, [...args], {
    cols: size.columns,
    rows: size.rows,
    name: 'xterm-256color',
    env: {...inherited, ...env, TERM: 'xterm-256color', LESSHISTFILE: '-'} as Record<string, string>,
  });
  let output = '';
  let bytes = 0;
  let lastAt = start;
  let ended = false;
  const listeners = new Set<() => void>();
  child.onData(data => {
    output += data;
    bytes += Buffer.byteLength(data);
    lastAt = performance.now();
    for (const listener of listeners) listener();
  });
  const exit = new Promise<void>(resolve =>
    child.onExit(() => {
      ended = true;
      for (const listener of listeners) listener();
      resolve();
    }),
  );

  function until(met: () => boolean, patience: number, what: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const done = (finish: () => void): void => {
        clearTimeout(timer);
        listeners.delete(check);
        finish();
      };
      const check = (): void => {
        if (met()) done(resolve);
        else if (ended) done(() => reject(new Error(`ended before ${what}`)));
      };
      const timer = setTimeout(() => done(() => reject(new Error(`no ${what} within ${patience} ms`))), patience);
      listeners.add(check);
      check();
    });
  }

  async function idle(quiet: number): Promise<void> {
    for (;;) {
      const left = lastAt + quiet - performance.now();
      if (left <= 0 || ended) return;
      await new Promise(resolve => setTimeout(resolve, left));
    }
  }

  return {
    pid: child.pid,
    shows: async (texts, patience = PATIENCE) => {
      const holds = (seen: string) =>
        texts.every(text => (typeof text === 'string' ? seen.includes(text) : text.test(seen)));
      await until(() => holds(plain(output)), patience, texts.join(', '));
      return lastAt - start;
    },
    press: async (keys, quiet = 60) => {
      const before = bytes;
      const at = performance.now();
      lastAt = at;
      child.write(keys);
      await Promise.race([until(() => bytes > before, 2000, 'answer').catch(() => {}), exit]);
      const first = bytes > before ? lastAt - at : null;
      await idle(quiet);
      return {first, last: bytes > before ? lastAt - at : null, bytes: bytes - before};
    },
    type: keys => child.write(keys),
    forget: () => {
      output = '';
    },
    idle,
    close: async () => {
      if (!ended) child.kill('SIGKILL');
      await exit;
    },
  };
}

/** Output without what moves the cursor and colours it. */
const plain = (text: string): string =>
  text.replace(/\x1b(?:\[[0-?]*[ -/]*[@-~]|[()][A-Z0-9]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[=>78])/g, '');

/** Memory a process and its threads have held at most, in bytes; null where the system does not tell. */
export function peakMemory(pid: number): number | null {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes ? Number(kilobytes) * 1024 : null;
  } catch {
    return null;
  }
}

/** Processor time a process has used, in milliseconds; null where the system does not tell. */
export function processorTime(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
}
