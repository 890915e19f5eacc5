import {annotate} from './annotate/index.ts';
import {type Knowledge, openKnowledge} from './annotate/knowledge.ts';
import {readData} from './load/data-file.ts';
import {type LoadRequest, load} from './load/index.ts';
import type {Reading} from './model/reading.ts';

/**
 * The pipeline on one page: bytes become articles, and each article gets annotated.
 *
 * Yields the articles of an input one by one, so that memory stays flat: a feed's items, but a book whole, for its
 * people speak in all of its chapters. Rejects with a LoadError where the input cannot be read.
 */
export async function* explore(request: LoadRequest): AsyncGenerator<Reading> {
  const {articles, whole} = await load(request);
  for (const article of whole ? [whole] : articles) yield {article, annotations: annotate(article, knowledge())};
}

let opened: Knowledge | undefined;

/** Lexicons and models are opened once, when the first article needs them. */
const knowledge = (): Knowledge => (opened ??= openKnowledge(readData));
