import {homedir} from 'node:os';
import {isAbsolute, join} from 'node:path';

/** Where a reader's desks are kept: `$XDG_STATE_HOME/explore`, by the XDG rules `~/.local/state/explore` without it. */
export function stateFolder(env: NodeJS.ProcessEnv): string {
  const home = env.XDG_STATE_HOME;
  return join(home && isAbsolute(home) ? home : join(homedir(), '.local', 'state'), 'explore');
}
