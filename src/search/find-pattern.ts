import type {Article} from '../model/article.ts';
import {fold, originalSpan} from './fold.ts';
import {compilePattern, type Instruction} from './pattern/compile-pattern.ts';
import {matchPattern} from './pattern/match-pattern.ts';
import {addPlace, type Found, noPlaces} from './places.ts';

/** Characters that are matched in one go; a longer block is cut, for what is remembered of it grows with it. */
const WINDOW = 1 << 19;

/** Finds a regular expression in each block, folded as other searches are; offsets lead back to the original. */
export function findPattern(
  {blocks}: Article,
  {source, ignoreCase}: {readonly source: string; readonly ignoreCase: boolean},
): Found {
  const places = noPlaces();
  let program: readonly Instruction[];
  try {
    program = compilePattern(fold(source).text, ignoreCase);
  } catch (error) {
    return {places, note: `no regular expression yet: ${(error as Error).message}`};
  }
  for (const [block, {text}] of blocks.entries()) {
    const folded = fold(text);
    for (let from = 0; from < folded.text.length; from += WINDOW)
      for (const {start, end} of matchPattern(program, folded.text.slice(from, from + WINDOW))) {
        const span = originalSpan(folded, from + start, from + end);
        addPlace(places, block, span.start, span.end, 'pattern');
      }
  }
  return {places, note: places.size > 0 ? null : 'nothing matches'};
}
