import {Worker} from 'node:worker_threads';
import type {Answer, Parsed} from './draft.ts';
import {LoadError} from './load-error.ts';
import type {Source} from './source.ts';

const SECONDS = 5;
const LIMITS = {maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64, stackSizeMb: 4};

/**
 * Parses a source in a worker that is ended after 5 seconds or at 512 MB; rejects with a LoadError that says which.
 *
 * A thread, because a parser that loops cannot be stopped from within its own.
 */
export function parseInWorker(source: Source, name: string): Promise<Parsed> {
  // The sources run as they are (`.ts`), the bundle has the worker beside this very file.
  const file = import.meta.url.endsWith('.ts') ? './parse-worker.ts' : './parse-worker.js';
  const worker = new Worker(new URL(file, import.meta.url), {
    workerData: source,
    resourceLimits: LIMITS,
    // Libraries warn on stdout and stderr; nothing but the program writes to the terminal.
    stdout: true,
    stderr: true,
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => end(() => reject(new LoadError(`${name} took longer than ${SECONDS} s to read`))),
      SECONDS * 1000,
    );
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      settle();
      void worker.terminate();
    };
    worker.once('message', (answer: Answer) =>
      end(() => ('parsed' in answer ? resolve(answer.parsed) : reject(new LoadError(answer.failure)))),
    );
    worker.once('error', (error: NodeJS.ErrnoException) => {
      const full = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      end(() => reject(new LoadError(full ? `${name} needs more memory than it may have` : `${name} cannot be read`)));
    });
    worker.once('exit', () => end(() => reject(new LoadError(`${name} cannot be read`))));
  });
}
