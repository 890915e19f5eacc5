import type {ScreenRequest} from '../app/request.ts';
import type {Slot} from '../load/slot.ts';
import type {Article} from '../model/article.ts';
import {openScreen} from './open-screen.ts';
import {openShelf} from './open-shelf.ts';

/**
 * Opens the list of several articles, then one after the other of them as they are chosen, until the reader quits.
 *
 * The list lies over the first article. What the command line asks to open on is done in each once, when it is chosen.
 */
export async function chooseOnScreen(
  slots: readonly Slot[],
  first: Article,
  request: Omit<ScreenRequest, 'article' | 'rest' | 'file'>,
  {encoding, userAgent}: {readonly encoding: string | null; readonly userAgent: string | null},
): Promise<{readonly code: number; readonly failures: readonly string[]}> {
  const {stateFolder, patches, speaker, search, at} = request;
  const shelf = openShelf(slots, {encoding, userAgent, stateFolder, patches});
  const watchShelf: ScreenRequest['watchShelf'] = listener => {
    // More may have come since the frame that the list is on was laid out.
    listener(shelf.items());
    return shelf.watch(() => listener(shelf.items()));
  };
  const isAsked = speaker !== null || search !== null || at !== null;
  const seen = new Set<string>();
  let look: Partial<ScreenRequest> = {};
  const open = (article: Article, more: Partial<ScreenRequest>) =>
    openScreen({...request, ...look, article, rest: null, file: null, shelf: shelf.items(), watchShelf, ...more});
  const firstKey = shelf.items().find(({isReady}) => isReady)!.key;
  let left = await open(first, {
    choosing: true,
    onShelf: isAsked ? null : firstKey,
    ...NOTHING_ASKED,
  });
  while (left.type === 'open') {
    const {key} = left;
    const {article, annotations} = shelf.stock(key)!;
    look = left.look;
    left = await open(article, {onShelf: key, annotations, ...(seen.has(key) ? NOTHING_ASKED : {})});
    seen.add(key);
  }
  shelf.close();
  return {code: left.code, failures: shelf.failures()};
}

const NOTHING_ASKED = {speaker: null, search: null, at: null} as const;
