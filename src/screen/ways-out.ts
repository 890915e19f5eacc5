const SIGNALS = {SIGTERM: 143, SIGHUP: 129, SIGINT: 130} as const;

/** The exit code of a program whose terminal went away. */
export const LOST = SIGNALS.SIGHUP;

/**
 * Watches for all that can end the program from outside or by accident.
 *
 * `quit` gives the terminal back and may be called again and again; `restore` does only that, when the process ends.
 * Gives the way to stop watching; at the end signals are still listened to, for where nobody listens any more a second
 * one would end Node before it is done.
 */
export function watchWaysOut(quit: (code: number) => void, restore: () => void): (isEnd: boolean) => void {
  const listeners = Object.entries(SIGNALS).map(([signal, code]) => [signal, () => quit(code)] as const);
  for (const [signal, listener] of listeners) process.on(signal, listener);
  const broken = (error: unknown): void => {
    quit(1);
    process.stderr.write(`explore: something went wrong: ${error instanceof Error ? error.message : error}\n`);
    if (process.env.EXPLORE_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  };
  process.on('uncaughtException', broken);
  process.on('unhandledRejection', broken);
  process.on('exit', restore);
  return isEnd => {
    if (!isEnd) for (const [signal, listener] of listeners) process.off(signal, listener);
    process.off('uncaughtException', broken);
    process.off('unhandledRejection', broken);
    process.off('exit', restore);
  };
}
