import type {Article} from '../model/article.ts';
import type {Document} from './document.ts';
import {splitSentences} from './sentences.ts';
import {tokenise} from './tokens.ts';

/** Cuts every block of an article into tokens and sentences, once, for all that comes after. */
export const readDocument = (article: Article): Document => ({
  article,
  passages: article.blocks.map((block, index) => {
    const tokens = tokenise(block.text);
    const silent = block.furniture === true || block.kind === 'code';
    return {block: index, text: block.text, tokens, sentences: splitSentences(tokens), silent};
  }),
});
