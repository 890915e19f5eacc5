import type {Mention} from '../cast.ts';

/** Mentions by the block that they stand in: beside a mention only those of its own block are looked at. */
export const byBlock = <Item extends Mention>(items: readonly Item[]): ReadonlyMap<number, readonly Item[]> => {
  const blocks = new Map<number, Item[]>();
  for (const item of items) {
    const own = blocks.get(item.block);
    if (own === undefined) blocks.set(item.block, [item]);
    else own.push(item);
  }
  return blocks;
};
