import {shelfItem} from './app/shelf.ts';
import type {Options} from './flags/options.ts';
import {type OnLoading, readShelf} from './read-shelf.ts';
import {openScreen} from './screen/open-screen.ts';
import {stateFolder} from './store/state-folder.ts';

/** Where is told what happens before and behind the screen. */
interface Teller {
  readonly complain: (line: string, code: number) => number;
  readonly onLoading: OnLoading;
  /** Hears that nothing is loaded any more. */
  readonly onLoaded: () => void;
}

/**
 * Reads the articles and opens the screen on one after the other, until the reader quits; gives the exit code.
 *
 * All that the first frame of a plain text needs is imported from here, for the bundle makes one file of it.
 */
export async function readOnScreen(
  inputs: readonly (string | null)[],
  options: Options,
  {complain, onLoading, onLoaded}: Teller,
): Promise<number> {
  const patches =
    options.corrections === null
      ? []
      : (await import('./print/read-corrections.ts')).readCorrections(options.corrections);
  if (typeof patches === 'string') return complain(patches, 1);
  const {articles, failures} = await readShelf(inputs, options, onLoading);
  onLoaded();
  const tellFailures = (): number => failures.map(failure => complain(failure, 1))[0] ?? 0;
  if (articles.length === 0) return tellFailures();
  const shelf = articles.length > 1 ? articles.map(shelfItem) : [];
  let onShelf = 0;
  for (let choosing = shelf.length > 1; ; choosing = false) {
    const left = await openScreen({
      ...options,
      article: articles[onShelf]!,
      annotations: null,
      shelf,
      onShelf,
      choosing,
      stateFolder: options.state ? stateFolder(process.env) : null,
      patches,
    });
    if (left.type === 'quit') return left.code || tellFailures();
    onShelf = left.index;
  }
}
