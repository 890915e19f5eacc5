import {Worker} from 'node:worker_threads';
import type {Annotations} from '../model/annotation.ts';
import type {Article} from '../model/article.ts';
import {openSearch, type Search} from '../search/open-search.ts';
import type {SearchResult} from '../search/result.ts';
import type {Asked} from './search-worker.ts';
import type {Session} from './session.ts';

/** Answers the searches of a session. */
export interface Searching {
  readonly ask: (query: string, session: Session) => void;
  readonly close: () => void;
}

/** Texts up to this many characters are searched at once: a letter takes less than a frame. */
const SMALL = 400_000;

/** Opens an article for searching with the first letter that is asked for; a big one in a thread of its own. */
export function openSearching(): Searching {
  let article: Article | null = null;
  let near: Search | null = null;
  let far: ReturnType<typeof searchBehind> | null = null;
  const close = (): void => {
    far?.close();
    near = null;
    far = null;
  };
  return {
    close,
    ask: (query, session) => {
      const state = session.state();
      if (state.article !== article) {
        close();
        article = state.article;
      }
      if (article.blocks.reduce((sum, {text}) => sum + text.length, 0) > SMALL) {
        far ??= searchBehind(article, result => session.send({type: 'found', result}));
        far.ask(query, state.annotations);
        return;
      }
      near ??= openSearch(article);
      session.send({type: 'found', result: near.find(query, state.annotations)});
    },
  };
}

/** Searches in a thread: one query is under way at a time, and of those that wait only the newest is asked. */
function searchBehind(article: Article, tell: (result: SearchResult) => void) {
  const file = import.meta.url.endsWith('.ts') ? './search-worker.ts' : './search-worker.js';
  const worker = new Worker(new URL(file, import.meta.url), {workerData: article, stdout: true, stderr: true});
  let asked: string | null = null;
  let waiting: string | null = null;
  let known: Annotations | null = null;
  let told: Annotations | null = null;
  const send = (query: string): void => {
    asked = query;
    worker.postMessage({query, annotations: known === told ? null : known} satisfies Asked);
    told = known;
  };
  worker.on('message', (result: SearchResult) => {
    const next = waiting;
    asked = null;
    waiting = null;
    if (next === null) tell(result);
    else send(next);
  });
  worker.on('error', error => {
    tell({query: waiting ?? asked ?? '', matches: [], note: `the search stopped: ${error.message}`});
  });
  return {
    close: () => void worker.terminate(),
    ask: (query: string, annotations: Annotations): void => {
      known = annotations;
      if (asked === null) send(query);
      else waiting = query;
    },
  };
}
