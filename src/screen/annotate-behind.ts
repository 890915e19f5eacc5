import {type ResourceLimits, Worker} from 'node:worker_threads';
import type {Message} from '../app/message.ts';
import type {Article} from '../model/article.ts';

/** Annotates in a thread of its own and sends what comes of it; gives the way to stop. */
export function annotateBehind(article: Article, send: (message: Message) => void): () => void {
  let isDone = false;
  const worker = new Worker(new URL('./annotate-worker.js', import.meta.url), {
    workerData: article,
    resourceLimits: roomFor(article),
    // What a library prints must not run into the screen.
    stdout: true,
    stderr: true,
  });
  const failed = (reason: string): void => {
    if (isDone) return;
    isDone = true;
    send({type: 'failed', reason});
  };
  worker.on('message', (message: Message) => {
    if (isDone) return;
    const isBeginning = message.type === 'annotated' && message.annotations.partial;
    if (message.type !== 'progress' && !isBeginning) {
      isDone = true;
      // An answer is all there is to wait for: the thread and its memory go.
      void worker.terminate();
    }
    send(message);
  });
  worker.on('error', error => failed(error.message));
  worker.on('exit', () => failed('the engine stopped'));
  return () => {
    isDone = true;
    void worker.terminate();
  };
}

/**
 * The memory an engine may take for an article, in MB: three times what it needs for most, for some need more.
 *
 * V8 lets what nobody needs lie about for as long as there is room: with the room of a whole machine the 4 MB book of the
 * bench took 670 MB, with this 430.
 */
function roomFor({blocks}: Article): ResourceLimits {
  const units = blocks.reduce((sum, {text}) => sum + text.length, 0);
  return {maxOldGenerationSizeMb: Math.min(4096, Math.round(256 + units / 5000)), maxYoungGenerationSizeMb: 16};
}
