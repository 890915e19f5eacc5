import type {Article} from '../model/article.ts';
import {fold, originalSpan} from './fold.ts';
import {addPlace, type Found, noPlaces} from './places.ts';

/** Finds signs as they stand, word or not: `§`, `?!`, scripts without spaces. Folded, and case counts if a capital was typed. */
export function findLiteral({blocks}: Article, literal: string): Found {
  const places = noPlaces();
  if (literal === '') return {places, note: null};
  const caseCounts = literal !== literal.toLowerCase();
  for (const [block, {text}] of blocks.entries()) {
    const folded = fold(text);
    // Lower case may be longer (`İ`), and then would lead to wrong places: such a text is compared as it is.
    const lower = folded.text.toLowerCase();
    const hay = caseCounts || lower.length !== folded.text.length ? folded.text : lower;
    for (let at = hay.indexOf(literal); at >= 0; at = hay.indexOf(literal, at + literal.length)) {
      const {start, end} = originalSpan(folded, at, at + literal.length);
      if (end > start) addPlace(places, block, start, end, 'exact');
    }
  }
  return {places, note: places.size > 0 ? null : `no ‘${literal}’`};
}
