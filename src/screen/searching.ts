import {Worker} from 'node:worker_threads';
import type {Article} from '../model/article.ts';
import {asking, openSearch, type Search} from '../search/open-search.ts';
import type {Query} from '../search/parse-query.ts';
import {type Found, noPlaces} from '../search/places.ts';
import type {Session} from './session.ts';

/** Answers the searches of a session. */
export interface Searching {
  /** Makes an article ready for being searched, while nobody asks for anything. */
  readonly prepare: (article: Article) => void;
  readonly ask: (query: string, session: Session) => void;
  readonly close: () => void;
}

/** Texts up to this many characters are searched at once: a letter takes less than a frame. */
const SMALL = 400_000;
/** So many are made ready between two looks for a key: a millisecond or two. */
const SLICE = 20_000;
/** Longer ones are made ready when they are searched: that takes four times their memory, which few readers will need. */
const AHEAD = 20_000_000;

/** Opens an article for searching ahead of the first letter, or with it; a big one in a thread of its own. */
export function openSearching(): Searching {
  let article: Article | null = null;
  let near: Search | null = null;
  let far: ReturnType<typeof searchBehind> | null = null;
  const close = (): void => {
    far?.close();
    article = null;
    near = null;
    far = null;
  };
  const open = (asked: Article): void => {
    if (asked === article) return;
    close();
    article = asked;
    if (unitsOf(asked) > SMALL) far = searchBehind(asked);
    else near = openSearch(asked);
  };
  const grow = (search: Search): void => {
    if (near === search && !search.grow(SLICE)) setImmediate(grow, search);
  };
  return {
    close,
    prepare: asked => {
      if (unitsOf(asked) > AHEAD) return;
      open(asked);
      if (near) grow(near);
    },
    ask: (query, session) => {
      const state = session.state();
      open(state.article);
      const asked = asking(query, state.annotations);
      if ('answer' in asked) session.send({type: 'found', result: asked.answer});
      else if (near) session.send({type: 'found', result: asked.answerWith(near.inText(asked.query))});
      else far!.ask(asked.query, found => session.send({type: 'found', result: asked.answerWith(found)}));
    },
  };
}

const unitsOf = ({blocks}: Article): number => blocks.reduce((sum, {text}) => sum + text.length, 0);

interface Asked {
  readonly query: Query;
  readonly tell: (found: Found) => void;
}

/** Searches in a thread: one query is under way at a time, and of those that wait only the newest is asked. */
function searchBehind(article: Article) {
  const file = import.meta.url.endsWith('.ts') ? './search-worker.ts' : './search-worker.js';
  const worker = new Worker(new URL(file, import.meta.url), {
    workerData: article,
    // What V8 has room for it lets lie about; a text of nothing but numbers needs half of this.
    resourceLimits: {maxOldGenerationSizeMb: Math.round(128 + unitsOf(article) / 100_000), maxYoungGenerationSizeMb: 4},
    stdout: true,
    stderr: true,
  });
  let asked: Asked | null = null;
  let waiting: Asked | null = null;
  let failure: Found | null = null;
  const send = (next: Asked): void => {
    asked = next;
    worker.postMessage(next.query);
  };
  worker.on('message', (found: Found) => {
    const [told, next] = [asked, waiting];
    asked = null;
    waiting = null;
    if (next === null) told?.tell(found);
    else send(next);
  });
  worker.on('error', error => {
    failure = {places: noPlaces(), note: `the search stopped: ${error.message}`};
    (waiting ?? asked)?.tell(failure);
  });
  return {
    close: () => void worker.terminate(),
    ask: (query: Query, tell: (found: Found) => void): void => {
      if (failure) tell(failure);
      else if (asked === null) send({query, tell});
      else waiting = {query, tell};
    },
  };
}
