import {setPriority} from 'node:os';

/**
 * Lets this thread give way to those that draw and answer: `nice` is 0 for as everybody, 19 for as much as there is.
 *
 * Two cores are soon taken by an engine, its compiler and its collector of garbage, and a key waited until one was free.
 * On Linux a thread has a priority of its own; elsewhere it would be that of the whole program.
 */
export function giveWay(nice: number): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(nice);
  } catch {
    // A courtesy: where it is not allowed, all goes on as before.
  }
}
