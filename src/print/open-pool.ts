import {availableParallelism} from 'node:os';
import {Worker} from 'node:worker_threads';
import type {Job, Printed} from './job.ts';

/** Workers that print inputs side by side; what comes of each is asked for in the order of the inputs. */
export interface Pool {
  /** What came of an input, once all before it were asked for. Rejects where a worker died of it. */
  readonly printed: (index: number) => AsyncGenerator<Printed>;
  readonly close: () => Promise<void>;
}

/** What a worker posts. */
export type Answer = {readonly index: number; readonly printed: readonly Printed[]};

/** At most this many, however many cores: each holds an engine of its own in memory. */
const MOST = 8;
/** Inputs a worker may be ahead of what has been printed. */
const AHEAD = 4;

export function openPool(inputs: readonly (string | null)[], job: Job): Pool {
  const results = inputs.map(() => Promise.withResolvers<readonly Printed[]>());
  // Whoever asks hears of a failure; until then it must not count as unheard.
  for (const {promise} of results) promise.catch(() => {});
  const size = Math.min(availableParallelism(), MOST, inputs.length);
  let next = 0;
  let asked = 0;
  const idle = new Set<Worker>();
  const working = new Map<Worker, number>();
  const workers = Array.from({length: size}, start);
  feed();

  function start(): Worker {
    const worker = new Worker(
      new URL(import.meta.url.endsWith('.ts') ? './print-worker.ts' : './print-worker.js', import.meta.url),
      {workerData: job},
    );
    worker.on('message', ({index, printed}: Answer) => {
      results[index]!.resolve(printed);
      working.delete(worker);
      idle.add(worker);
      feed();
    });
    worker.on('error', error => {
      const index = working.get(worker);
      if (index !== undefined) results[index]!.reject(error);
      working.delete(worker);
      idle.delete(worker);
      if (next < inputs.length) workers.push(start());
      feed();
    });
    idle.add(worker);
    return worker;
  }

  function feed(): void {
    for (const worker of idle) {
      if (next >= inputs.length || next >= asked + size * AHEAD) return;
      idle.delete(worker);
      working.set(worker, next);
      worker.postMessage({index: next, input: inputs[next]});
      next++;
    }
  }

  return {
    async *printed(index) {
      asked = index;
      feed();
      const printed = await results[index]!.promise;
      // Let go of what has been printed, so that memory does not grow with the number of inputs.
      results[index] = Promise.withResolvers();
      yield* printed;
    },
    close: async () => {
      await Promise.all(workers.map(worker => worker.terminate()));
    },
  };
}
