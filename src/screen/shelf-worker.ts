import {parentPort, workerData} from 'node:worker_threads';
import {annotate} from '../annotate/index.ts';
import {type Knowledge, openKnowledge} from '../annotate/knowledge.ts';
import {voicesOf} from '../app/shelf.ts';
import {correct} from '../correct.ts';
import type {Patch} from '../desk/patch.ts';
import {readData} from '../load/data-file.ts';
import {load} from '../load/index.ts';
import {LoadError} from '../load/load-error.ts';
import type {Annotations} from '../model/annotation.ts';
import type {Article} from '../model/article.ts';
import {openStore} from '../store/open-store.ts';
import {giveWay} from './give-way.ts';

// Behind the list of articles: reads them, then finds out who speaks in each.

giveWay(19);

/** What is the same for all articles of a list. */
export interface ShelfData {
  readonly encoding: string | null;
  readonly userAgent: string | null;
  readonly stateFolder: string | null;
  readonly patches: readonly Patch[];
}

export type ShelfJob =
  | {readonly type: 'load'; readonly input: string | null}
  | {readonly type: 'annotate'; readonly article: Article};

export type ShelfAnswer =
  | {readonly type: 'loaded'; readonly articles: readonly Article[]}
  | {readonly type: 'failed'; readonly reason: string}
  | {readonly type: 'annotated'; readonly annotations: Annotations; readonly voices: readonly string[]};

const {encoding, userAgent, stateFolder, patches} = workerData as ShelfData;
let knowledge: Knowledge | undefined;

parentPort!.on('message', async (job: ShelfJob) => {
  parentPort!.postMessage(job.type === 'load' ? await loaded(job.input) : annotated(job.article));
});

async function loaded(input: string | null): Promise<ShelfAnswer> {
  try {
    return {type: 'loaded', articles: (await load({input, encoding, userAgent})).articles};
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    return {type: 'failed', reason: error.message};
  }
}

function annotated(article: Article): ShelfAnswer {
  const annotations = annotate(article, (knowledge ??= openKnowledge(readData)));
  // Names as the reader put them right; the screen applies corrections by itself, to what the engine found.
  const store = stateFolder === null ? null : openStore(stateFolder);
  const {reading} = correct({article, annotations}, store, patches);
  return {type: 'annotated', annotations, voices: voicesOf(reading.annotations.speakers)};
}
