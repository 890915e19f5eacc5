import {cleanLines} from '../clean-text.ts';
import {type Draft, draft, type Parsed} from '../draft.ts';
import {toBlocks} from '../layout/block-kinds.ts';
import {readHead} from '../layout/head.ts';
import {layoutOf, paragraphsOf} from '../layout/paragraphs.ts';
import type {Look} from '../look.ts';
import type {Source} from '../source.ts';

export const parse = (_: Source, {text}: Look): Parsed => ({title: null, drafts: [parsePlainText(text)]});

/**
 * Makes an article of plain text, however it is laid out.
 *
 * Cleans first: an escape sequence must not decide whether a line is a heading. Everything but line breaks, bullets and
 * what title and byline took stays in the blocks.
 */
export function parsePlainText(raw: string): Draft {
  const text = cleanLines(raw);
  const {body, settled: _, ...head} = readHead(paragraphsOf(text, layoutOf(text)));
  return draft({...head, blocks: toBlocks(body)});
}
