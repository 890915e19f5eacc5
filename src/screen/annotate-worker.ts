import {parentPort, workerData} from 'node:worker_threads';
import {annotateFromTop} from '../annotate/annotate-from-top.ts';
import {openKnowledge} from '../annotate/knowledge.ts';
import type {Message} from '../app/message.ts';
import {readData} from '../load/data-file.ts';
import type {Article} from '../model/article.ts';
import {giveWay} from './give-way.ts';

// Behind the screen: the article can be read and walked while this finds out who said what.

// Not as far as a list of articles does: somebody waits for this one, whatever else the machine has to do.
giveWay(5);

const tell = (message: Message): void => parentPort!.postMessage(message);

try {
  let told = 0;
  const annotations = annotateFromTop(workerData as Article, openKnowledge(readData), {
    onProgress: fraction => {
      if (fraction - told < 0.01) return;
      told = fraction;
      tell({type: 'progress', fraction});
    },
    onBeginning: beginning => tell({type: 'annotated', annotations: beginning}),
  });
  tell({type: 'annotated', annotations});
} catch (error) {
  tell({type: 'failed', reason: error instanceof Error ? error.message : String(error)});
}
