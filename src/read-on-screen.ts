import type {Rest, ScreenRequest} from './app/request.ts';
import type {FileMark} from './desk/file-mark.ts';
import type {Options} from './flags/options.ts';
import {load} from './load/index.ts';
import {type Head, loadHead} from './load/load-head.ts';
import {type OnLoading, readFirst} from './read-shelf.ts';
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
 * Reads the article, or the first of several, and opens the screen until the reader quits; gives the exit code.
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
  const request: Omit<ScreenRequest, 'article' | 'rest' | 'file'> = {
    ...options,
    ...NO_SHELF,
    annotations: null,
    measure: null,
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
    const left = await openScreen({...request, article: head.article, rest, file});
    return left.type === 'quit' ? left.code : 0;
  }
  const slots = await readFirst(inputs, options, onLoading);
  onLoaded();
  const first = slots.flatMap(({articles}) => articles ?? [])[0];
  const tellFailures = (failures: readonly (string | null)[]): number =>
    failures.map(failure => (failure === null ? 0 : complain(failure, 1))).find(code => code > 0) ?? 0;
  if (!first) return tellFailures(slots.map(({failure}) => failure));
  const isOnly = slots.every(({articles, failure}) => failure !== null || articles?.length === 1);
  if (isOnly && slots.filter(({articles}) => articles).length === 1) {
    const left = await openScreen({...request, article: first, rest: null, file});
    return (left.type === 'quit' && left.code) || tellFailures(slots.map(({failure}) => failure));
  }
  const {chooseOnScreen} = await import('./screen/choose-on-screen.ts');
  const {code, failures} = await chooseOnScreen(slots, first, request, options);
  return code || tellFailures(failures);
}

const NO_SHELF = {shelf: [], onShelf: null, watchShelf: null, choosing: false} as const;

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
