import type {Facts} from './facts.ts';
import type {Entity} from './memory.ts';

/** How near the nouns that the article has for a figure are to a noun: 0 far, 1 to 3 nearer, 4 one of them; −1 if it has none. */
export function likeness({nouns, classOf}: Facts, entity: Entity, noun: string): number {
  const mine = nouns[entity];
  if (!mine?.size) return -1;
  if (mine.has(noun)) return 4;
  const {fine, middle, coarse} = classOf(noun);
  if (fine === 0) return 0;
  let best = 0;
  for (const other of mine.keys()) {
    const like = classOf(other);
    if (like.fine === fine) return 3;
    if (like.middle === middle) best = 2;
    else if (like.coarse === coarse && best === 0) best = 1;
  }
  return best;
}
