import {parentPort, workerData} from 'node:worker_threads';
import type {Answer} from './draft.ts';
import {LoadError} from './load-error.ts';
import {parseSource} from './parse-source.ts';

async function answer(): Promise<Answer> {
  try {
    return {parsed: await parseSource(workerData, {guarded: true})};
  } catch (error) {
    return {failure: error instanceof LoadError ? error.message : 'the input cannot be read'};
  }
}

parentPort?.postMessage(await answer());
