import type {Annotations} from '../model/annotation.ts';

/** A mention of an entity in some block. */
export interface Named {
  readonly start: number;
  readonly end: number;
  /** The entity's. */
  readonly id: string;
}

const kept = new WeakMap<Annotations, ReadonlyMap<number, readonly Named[]>>();

/** Who and what is named in each block; read once, for a key asks for one block of a book. */
export function mentionsByBlock(annotations: Annotations): ReadonlyMap<number, readonly Named[]> {
  let index = kept.get(annotations);
  if (!index) {
    const made = new Map<number, Named[]>();
    for (const {id, mentions} of annotations.entities)
      for (const {block, start, end} of mentions) {
        const here = made.get(block);
        if (here) here.push({start, end, id});
        else made.set(block, [{start, end, id}]);
      }
    index = made;
    kept.set(annotations, index);
  }
  return index;
}
