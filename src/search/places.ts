import type {Match, Tier} from './result.ts';

/**
 * Places in a text as rows of four numbers: block, start, end and how each came about.
 *
 * A letter may meet a hundred thousand words of a book. As numbers they are found without an object for each, and go from
 * one thread to another at once, where objects take a third of a second to be copied.
 */
export interface Places {
  numbers: Int32Array<ArrayBuffer>;
  size: number;
}

/** What a way of finding gives: the places in the article's order, and a word on how they meet what was asked. */
export interface Found {
  readonly places: Places;
  readonly note: string | null;
}

const ROW = 4;
const TIERS: readonly Tier[] = ['exact', 'prefix', 'within', 'close', 'pattern', 'quote'];

export const noPlaces = (): Places => ({numbers: new Int32Array(ROW * 64), size: 0});

export function addPlace(places: Places, block: number, start: number, end: number, tier: Tier): void {
  const at = places.size * ROW;
  if (at === places.numbers.length) {
    const larger = new Int32Array(at * 2);
    larger.set(places.numbers);
    places.numbers = larger;
  }
  places.numbers[at] = block;
  places.numbers[at + 1] = start;
  places.numbers[at + 2] = end;
  places.numbers[at + 3] = TIERS.indexOf(tier);
  places.size++;
}

/** One of them, as the text knows it. */
export const spanAt = ({numbers}: Places, index: number) => ({
  block: numbers[index * ROW]!,
  start: numbers[index * ROW + 1]!,
  end: numbers[index * ROW + 2]!,
});

/** Those that pass, asked by their index. */
export function filterPlaces(places: Places, passes: (index: number) => boolean): Places {
  const left = noPlaces();
  for (let index = 0; index < places.size; index++) {
    if (!passes(index)) continue;
    const {block, start, end} = spanAt(places, index);
    addPlace(left, block, start, end, TIERS[places.numbers[index * ROW + 3]!]!);
  }
  return left;
}

/** The same as matches, of no quote each; in a plain loop, for there may be a hundred thousand and a key waits for them. */
export function toMatches({numbers, size}: Places): Match[] {
  const matches: Match[] = [];
  for (let at = 0; at < size * ROW; at += ROW) {
    const span = {block: numbers[at]!, start: numbers[at + 1]!, end: numbers[at + 2]!};
    matches.push({spans: [span], quote: null, tier: TIERS[numbers[at + 3]!]!});
  }
  return matches;
}
