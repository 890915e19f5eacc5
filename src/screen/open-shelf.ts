import {availableParallelism} from 'node:os';
import {Worker} from 'node:worker_threads';
import {missingItem, type ShelfItem, shelfItem} from '../app/shelf.ts';
import type {Slot} from '../load/slot.ts';
import type {Annotations} from '../model/annotation.ts';
import type {Article} from '../model/article.ts';
import type {ShelfAnswer, ShelfData, ShelfJob} from './shelf-worker.ts';

/** The articles that were opened together: read and annotated one after the other, behind whatever is on the screen. */
export interface Shelf {
  /** In the order of the inputs. */
  readonly items: () => readonly ShelfItem[];
  /** Calls back when something more is known; gives the way to stop that. */
  readonly watch: (listener: () => void) => () => void;
  readonly stock: (key: string) => Stock | null;
  /** Why inputs could not be read. */
  readonly failures: () => readonly string[];
  readonly close: () => void;
}

/** An article of the shelf, with what the engine found in it as soon as it has, where that is kept. */
export interface Stock {
  readonly key: string;
  readonly article: Article;
  annotations: Annotations | null;
  /** Made once: words are counted for it. */
  item: ShelfItem;
}

/** One core is for the keys; a list is no reason to take all others. */
const MOST = 3;
/** Of so many inputs what was found is kept for opening them; of more only who speaks in each, for memory's sake. */
const KEPT = 300;
/** What comes to be known is told at most this often: each time a frame is drawn. */
const TELL_MS = 250;

interface Place {
  readonly input: string | null;
  stocks: readonly Stock[] | null;
  failure: string | null;
}

/** Opens a shelf on inputs of which some are read already; the others are read first, then all are annotated, in order. */
export function openShelf(slots: readonly Slot[], data: ShelfData): Shelf {
  const places: Place[] = slots.map(({input, articles, failure}, index) => ({
    input,
    stocks: articles && stocked(index, articles),
    failure,
  }));
  const listeners = new Set<() => void>();
  let telling: NodeJS.Timeout | undefined;
  const workers = new Set<Worker>();
  const toLoad = places.flatMap((place, index) => (place.stocks || place.failure !== null ? [] : [index]));
  const begun = new Set<Stock>();

  const changed = (): void => {
    telling ??= setTimeout(() => {
      telling = undefined;
      for (const listener of listeners) listener();
    }, TELL_MS);
  };

  /** What is to be done next, and what its answer means. */
  function next(): {readonly job: ShelfJob; readonly take: (answer: ShelfAnswer) => void} | null {
    const index = toLoad.shift();
    if (index !== undefined) {
      const place = places[index]!;
      return {
        job: {type: 'load', input: place.input},
        take: answer => {
          if (answer.type === 'loaded') place.stocks = stocked(index, answer.articles);
          else if (answer.type === 'failed') place.failure = answer.reason;
        },
      };
    }
    const stock = places.flatMap(({stocks}) => stocks ?? []).find(each => !each.annotations && !begun.has(each));
    if (!stock) return null;
    begun.add(stock);
    return {
      job: {type: 'annotate', article: stock.article},
      take: answer => {
        if (answer.type !== 'annotated') return;
        if (places.length <= KEPT) stock.annotations = answer.annotations;
        stock.item = {...stock.item, voices: answer.voices};
      },
    };
  }

  function start(): void {
    const work = next();
    if (!work) return;
    const file = import.meta.url.endsWith('.ts') ? './shelf-worker.ts' : './shelf-worker.js';
    const worker = new Worker(new URL(file, import.meta.url), {workerData: data, stdout: true, stderr: true});
    workers.add(worker);
    let current = work;
    worker.on('message', (answer: ShelfAnswer) => {
      current.take(answer);
      changed();
      const more = next();
      if (more) worker.postMessage((current = more).job);
      else done(worker);
    });
    worker.on('error', ({message}) => {
      // An article that the engine dies of is opened as any other, and says so then.
      current.take({type: 'failed', reason: message});
      changed();
      done(worker);
      start();
    });
    worker.postMessage(work.job);
  }

  function done(worker: Worker): void {
    workers.delete(worker);
    void worker.terminate();
  }

  for (let count = Math.max(1, Math.min(MOST, availableParallelism() - 1)); count > 0; count--) start();

  return {
    items: () => places.flatMap(itemsOf),
    watch: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stock: key => places.flatMap(({stocks}) => stocks ?? []).find(stock => stock.key === key) ?? null,
    failures: () => places.flatMap(({failure}) => (failure === null ? [] : [failure])),
    close: () => {
      clearTimeout(telling);
      listeners.clear();
      for (const worker of workers) done(worker);
    },
  };
}

const keyOf = (place: number, number: number): string => `${place}.${number}`;

const stocked = (place: number, articles: readonly Article[]): readonly Stock[] =>
  articles.map((article, number) => {
    const key = keyOf(place, number);
    return {key, article, annotations: null, item: shelfItem(key, article, [])};
  });

const itemsOf = ({input, stocks, failure}: Place, index: number): readonly ShelfItem[] =>
  stocks?.map(({item}) => item) ?? [missingItem(keyOf(index, 0), input, failure ?? 'still to be read')];
