import {parentPort, workerData} from 'node:worker_threads';
import type {Annotations} from '../model/annotation.ts';
import type {Article} from '../model/article.ts';
import {openSearch} from '../search/open-search.ts';

/** What is asked of the thread that searches; annotations come along when they are others than before. */
export interface Asked {
  readonly query: string;
  readonly annotations: Annotations | null;
}

const search = openSearch(workerData as Article);
let known: Annotations | null = null;

parentPort!.on('message', ({query, annotations}: Asked) => {
  known = annotations ?? known;
  parentPort!.postMessage(search.find(query, known));
});
