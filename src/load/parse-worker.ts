import {parentPort} from 'node:worker_threads';
import type {Answer, Said} from './draft.ts';
import {LoadError} from './load-error.ts';
import {parseSource} from './parse-source.ts';
import type {Source} from './source.ts';

// The other side of `parse-in-worker.ts`: one source comes, one answer goes, whatever happens.
parentPort?.on('message', async (source: Source) => say(await answer(source)));
say('ready');

function say(said: Said): void {
  parentPort?.postMessage(said);
}

async function answer(source: Source): Promise<Answer> {
  try {
    return {parsed: await parseSource(source, {guarded: true})};
  } catch (error) {
    return {failure: error instanceof LoadError ? error.message : 'the input cannot be read'};
  }
}
