import {parentPort, workerData} from 'node:worker_threads';
import type {Article} from '../model/article.ts';
import {openSearch} from '../search/open-search.ts';
import type {Query} from '../search/parse-query.ts';

// Beside the screen: a long article is made ready for being searched before anybody asks, and searched here.

const search = openSearch(workerData as Article);
search.grow(Infinity);
// The first letter of the first search meets more than any other, and would wait for V8 to compile what finds it.
for (const letter of ['e', 's']) search.find(letter, null);

parentPort!.on('message', (query: Query) => {
  const found = search.inText(query);
  // The numbers change hands: a copy of a hundred thousand would be noticed.
  parentPort!.postMessage(found, [found.places.numbers.buffer]);
});
