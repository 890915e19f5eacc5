import {parentPort, workerData} from 'node:worker_threads';
import type {Job, Printed} from './job.ts';
import type {Answer} from './open-pool.ts';
import {printOne} from './print-one.ts';

/** A worker of the pool: prints each input it is given and posts what came of it. */
const job = workerData as Job;

parentPort!.on('message', async ({index, input}: {index: number; input: string | null}) => {
  const printed: Printed[] = [];
  for await (const part of printOne(input, job)) printed.push(part);
  parentPort!.postMessage({index, printed} satisfies Answer);
});
