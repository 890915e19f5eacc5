import {Worker} from 'node:worker_threads';
import type {Message} from '../app/message.ts';
import type {Article} from '../model/article.ts';

/** Annotates in a thread of its own and sends what comes of it; gives the way to stop. */
export function annotateBehind(article: Article, send: (message: Message) => void): () => void {
  let isDone = false;
  const worker = new Worker(new URL('./annotate-worker.js', import.meta.url), {
    workerData: article,
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
    if (message.type !== 'progress') {
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
