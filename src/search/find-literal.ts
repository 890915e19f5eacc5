import type {Article} from '../model/article.ts';
import {fold, originalSpan} from './fold.ts';
import type {Match} from './result.ts';

/** Finds signs as they stand, word or not: `§`, `?!`, scripts without spaces. Folded, and case counts if a capital was typed. */
export function findLiteral(
  {blocks}: Article,
  literal: string,
): {readonly matches: readonly Match[]; readonly note: string | null} {
  if (literal === '') return {matches: [], note: null};
  const caseCounts = literal !== literal.toLowerCase();
  const matches: Match[] = [];
  for (const [block, {text}] of blocks.entries()) {
    const folded = fold(text);
    // Lower case may be longer (`İ`), and then would lead to wrong places: such a text is compared as it is.
    const lower = folded.text.toLowerCase();
    const hay = caseCounts || lower.length !== folded.text.length ? folded.text : lower;
    for (let at = hay.indexOf(literal); at >= 0; at = hay.indexOf(literal, at + literal.length)) {
      const span = {block, ...originalSpan(folded, at, at + literal.length)};
      if (span.end > span.start) matches.push({spans: [span], quote: null, tier: 'exact'});
    }
  }
  return {matches, note: matches.length > 0 ? null : `no ‘${literal}’`};
}
