import {Worker} from 'node:worker_threads';
import type {Parsed, Said} from './draft.ts';
import {LoadError} from './load-error.ts';
import type {Source} from './source.ts';

const SECONDS = 5;
/** For a worker to start: a moment, but a machine under load has taken seconds for it. */
const START_SECONDS = 20;
const LIMITS = {maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64, stackSizeMb: 4};

/** A worker that has parsed and waits for the next source: starting one and loading its libraries costs more than a page. */
let waiting: Worker | null = null;

/**
 * Parses a source in a worker that is ended after 5 seconds or at 512 MB; rejects with a LoadError that says which.
 *
 * The seconds count from when the worker has started, for the start is not the source's fault. A thread, because a parser that loops cannot be stopped from within its own.
 */
export function parseInWorker(source: Source, name: string): Promise<Parsed> {
  const started = waiting !== null;
  const worker = waiting ?? start();
  waiting = null;
  worker.ref();
  return new Promise((resolve, reject) => {
    const limitParsing = (): NodeJS.Timeout =>
      setTimeout(() => fail(`${name} took longer than ${SECONDS} s to read`), SECONDS * 1000);
    let timer = started
      ? limitParsing()
      : setTimeout(() => fail(`${name} cannot be read: its parser does not start`), START_SECONDS * 1000);
    const fail = (message: string): void => {
      settle();
      void worker.terminate();
      reject(new LoadError(message));
    };
    const onMessage = (said: Said): void => {
      if (said === 'ready') {
        clearTimeout(timer);
        timer = limitParsing();
        return;
      }
      settle();
      keep(worker);
      if ('parsed' in said) resolve(said.parsed);
      else reject(new LoadError(said.failure));
    };
    const onError = ({code}: NodeJS.ErrnoException): void =>
      fail(
        code === 'ERR_WORKER_OUT_OF_MEMORY' ? `${name} needs more memory than it may have` : `${name} cannot be read`,
      );
    const onExit = (): void => fail(`${name} cannot be read`);
    const settle = (): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      // A worker that dies after its time is up has nobody to tell.
      worker.on('error', () => {});
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(source);
  });
}

function start(): Worker {
  // The sources run as they are (`.ts`), the bundle has the worker beside this very file.
  const file = import.meta.url.endsWith('.ts') ? './parse-worker.ts' : './parse-worker.js';
  const worker = new Worker(new URL(file, import.meta.url), {
    resourceLimits: LIMITS,
    // Libraries warn on stdout and stderr; nothing but the program writes to the terminal.
    stdout: true,
    stderr: true,
  });
  return worker;
}

/** Keeps one worker, without keeping the program alive for it. */
function keep(worker: Worker): void {
  if (waiting) void worker.terminate();
  else {
    waiting = worker;
    worker.removeAllListeners('error');
    worker.unref();
  }
}
