import type {ScreenRequest} from '../app/request.ts';
import {initialState, type Size, type State} from '../app/state.ts';
import {beginning} from '../app/whole.ts';
import type {KeptCorrection} from '../desk/desk.ts';
import {fittingPatches} from '../desk/fitting-patches.ts';
import {parseAt} from '../desk/parse-at.ts';
import type {Article} from '../model/article.ts';
import type {Place} from '../model/place.ts';
import {contentHash} from '../store/content-hash.ts';
import type {Keeper} from './keeper.ts';

/** The program as the command line asks for it, before anything is known of the article but its text. */
export function firstState(request: ScreenRequest, size: Size, hasColour: boolean, {desk, note}: Keeper): State {
  const {article, at: asked, speaker} = request;
  const at = asked === null ? null : parseAt(asked);
  // Who asks for a place or a speaker is taken there; else the reading goes on where it was left.
  const isAsked = asked !== null || speaker !== null || request.search !== null;
  const left = isAsked ? null : placeIn(article, desk?.place ?? null);
  const block = at?.what === 'paragraph' ? Math.min(article.blocks.length, at.number) - 1 : (left?.block ?? 0);
  const place = {block, offset: left?.offset ?? 0};
  const quote = at?.what === 'quote' ? at.number : null;
  const beyond = at?.what === 'paragraph' && at.number > article.blocks.length;
  const initial = initialState(article, size);
  const fresh = request.rest === null ? initial : beginning(initial, request.rest.expected);
  return {
    ...fresh,
    shelf: request.shelf,
    onShelf: request.onShelf,
    overlay: request.choosing ? {type: 'picker', kind: 'shelf', query: '', selected: 0, top: 0, from: 'text'} : null,
    cursor: place,
    top: place,
    marks: desk?.marks ?? [],
    corrections: [...(desk?.corrections ?? []), ...given(request)],
    session: {name: sessionName(), given: 0},
    theme: hasColour ? request.theme : 'none',
    ascii: request.ascii,
    linear: request.screenReader,
    mouse: request.mouse,
    measure: request.measure ?? fresh.measure,
    wanted: {speaker, quote, trail: isAsked ? null : (desk?.trail ?? null)},
    said: note ?? (beyond ? `there is no ¶${at.number}; this is the last` : null) ?? article.notices[0] ?? null,
  };
}

/** A kept place, if the article still has it. */
function placeIn({blocks}: Article, place: Place | null): Place | null {
  const text = place && blocks[place.block]?.text;
  return text === null || text === undefined
    ? null
    : {block: place!.block, offset: Math.min(place!.offset, text.length)};
}

/** The corrections of a file: applied, and kept by nobody here. */
const given = ({article, patches}: ScreenRequest): readonly KeptCorrection[] =>
  patches.length === 0
    ? []
    : fittingPatches(patches, article, contentHash(article)).map((correction, index) => ({
        id: `patch-${index}`,
        correction,
      }));

/** A name that no other run has: Node's own UUIDs would bring all of its cryptography before the first frame. */
const sessionName = (): string => [Date.now(), process.pid, Math.random() * 2 ** 53].map(n => n.toString(36)).join('-');
