import {spawnSync} from 'node:child_process';
import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const COMMAND = join(ROOT, 'bin', 'explore.js');

/** A folder for what the command keeps, so that a test meets nobody's own state. */
export const STATE = mkdtempSync(join(tmpdir(), 'explore-state-'));

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the real built command; `input` is what a pipe brings, and without it stdin is closed. */
export function run(
  args: readonly string[],
  {input, env}: {readonly input?: string; readonly env?: NodeJS.ProcessEnv} = {},
): Run {
  const child = spawnSync(process.execPath, [COMMAND, ...args], {
    encoding: 'utf8',
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    ...(input === undefined ? {} : {input}),
    env: {...process.env, XDG_STATE_HOME: STATE, ...env},
    maxBuffer: 1 << 26,
  });
  return {code: child.status, out: child.stdout, err: child.stderr};
}
