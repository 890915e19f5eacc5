import type {Rest, ScreenRequest} from './app/request.ts';
import {shelfItem} from './app/shelf.ts';
import type {FileMark} from './desk/file-mark.ts';
import type {Options} from './flags/options.ts';
import {load} from './load/index.ts';
import {type Head, loadHead} from './load/load-head.ts';
import {type OnLoading, readShelf} from './read-shelf.ts';
import {openScreen} from './screen/open-screen.ts';
import {beginningOf, fileMarkOf, knownOf} from './store/beginnings.ts';
import {openStore} from './store/open-store.ts';
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
  const request: Omit<ScreenRequest, 'article' | 'rest' | 'file' | 'shelf' | 'onShelf' | 'choosing'> = {
    ...options,
    annotations: null,
    screenReader: options.screenReader || process.env.INK_SCREEN_READER === 'true',
    stateFolder: options.state ? stateFolder(process.env) : null,
    patches,
  };
  // Asked before it is read: what is written to it meanwhile makes it another.
  const file = inputs.length === 1 && options.encoding === null ? fileMarkOf(inputs[0]!) : null;
  const head = file === null || options.at !== null ? null : headOf(inputs[0]!, file, request);
  if (head) {
    const rest: Rest = {
      expected: head.expected,
      read: async () => (await load({input: inputs[0]!})).articles[0]!,
    };
    const left = await openScreen({
      ...request,
      article: head.article,
      rest,
      file,
      shelf: [],
      onShelf: 0,
      choosing: false,
    });
    return left.type === 'quit' ? left.code : 0;
  }
  const {articles, failures} = await readShelf(inputs, options, onLoading);
  onLoaded();
  const tellFailures = (): number => failures.map(failure => complain(failure, 1))[0] ?? 0;
  if (articles.length === 0) return tellFailures();
  const shelf = articles.length > 1 ? articles.map(shelfItem) : [];
  let onShelf = 0;
  for (let choosing = shelf.length > 1; ; choosing = false) {
    const left = await openScreen({
      ...request,
      article: articles[onShelf]!,
      rest: null,
      file: shelf.length > 0 ? null : file,
      shelf,
      onShelf,
      choosing,
    });
    if (left.type === 'quit') return left.code || tellFailures();
    onShelf = left.index;
  }
}

/** The beginning of a long text, as far as the first frame needs it: to the place where it was left. */
function headOf(
  input: string | null,
  file: FileMark,
  {patches, stateFolder: folder}: Pick<ScreenRequest, 'patches' | 'stateFolder'>,
): Head | null {
  const head = patches.length > 0 ? null : loadHead({input});
  if (head === null || folder === null) return head;
  try {
    const known = knownOf(folder, beginningOf(head.article), file);
    if (typeof known === 'string') return known === 'nothing' ? head : null;
    const {desk} = openStore(folder).read(known.hash);
    const wanted = (desk?.place?.block ?? 0) + SEEN;
    return wanted <= head.article.blocks.length ? head : loadHead({input}, wanted);
  } catch {
    // What is wrong with the folder is told on the screen.
    return null;
  }
}

/** More blocks than a screen has rows: those behind the place are seen too. */
const SEEN = 300;
