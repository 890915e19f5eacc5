import type {Flow} from './flow.ts';
import type {Unit} from './unit.ts';

/** Joins quotations that an open mark runs on over paragraphs. */
export function makeUnits(flow: Flow): Unit[] {
  const {marks, markFirst, markLast, line} = flow;
  const chains: number[][] = [];
  const chainOf = new Map<unknown, number[]>();
  for (const [i, mark] of marks.entries()) {
    const chain = (mark.continues && chainOf.get(mark.continues)) || [];
    if (!chain.length) chains.push(chain);
    chain.push(i);
    chainOf.set(mark, chain);
  }
  return chains.map(chain => {
    const first = markFirst[chain[0]!]!;
    const last = markLast[chain.at(-1)!]!;
    return {marks: chain, first, last, firstLine: line[first]!, lastLine: line[last - 1]!};
  });
}
