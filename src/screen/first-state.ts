import type {ScreenRequest} from '../app/request.ts';
import {initialState, type Size, type State} from '../app/state.ts';
import {parseAt} from '../desk/parse-at.ts';

/** The program as the command line asks for it, before anything is known of the article but its text. */
export function firstState(request: ScreenRequest, size: Size, hasColour: boolean): State {
  const {article, at: asked, speaker} = request;
  const at = asked === null ? null : parseAt(asked);
  const block = at?.what === 'paragraph' ? Math.min(article.blocks.length, at.number) - 1 : 0;
  const quote = at?.what === 'quote' ? at.number : null;
  const fresh = initialState(article, size);
  return {
    ...fresh,
    cursor: {block, offset: 0},
    top: {block, offset: 0},
    theme: hasColour ? request.theme : 'none',
    ascii: request.ascii,
    linear: request.screenReader,
    mouse: request.mouse,
    wanted: {speaker, quote},
    said: article.notices[0] ?? null,
  };
}
