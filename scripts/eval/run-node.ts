import {spawnSync} from 'node:child_process';

/** Runs a script on this very Node and gives what it printed; throws what it complained of where it fails. */
export function runNode(...argv: readonly string[]): string {
  const {status, stdout, stderr} = spawnSync(process.execPath, argv, {encoding: 'utf8', maxBuffer: 1 << 30});
  if (status !== 0) throw new Error(`${argv[0]}: ${stderr.trim() || `ended with ${status}`}`);
  return stdout;
}
