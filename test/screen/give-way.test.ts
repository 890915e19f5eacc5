import {getPriority} from 'node:os';
import {Worker} from 'node:worker_threads';
import {expect, test} from 'vitest';

const file = new URL('../../src/screen/give-way.ts', import.meta.url).href;

/** The priority a thread has after it has given way. */
const priorityOfThread = (nice: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(
      `import('${file}').then(({giveWay}) => {
        giveWay(${nice});
        require('node:worker_threads').parentPort.postMessage(require('node:os').getPriority());
      });`,
      {eval: true},
    );
    worker.on('message', resolve);
    worker.on('error', reject);
  });

test.runIf(process.platform === 'linux')('a thread gives way, and the one that draws does not', async () => {
  const before = getPriority();
  expect(await priorityOfThread(before + 3)).toBe(before + 3);
  expect(getPriority()).toBe(before);
});
