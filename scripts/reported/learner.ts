/** Weights of hashed features. */
export type Learned = Map<number, number>;

/** The sum of the weights of features. */
export const total = (weights: Learned, signs: readonly number[]): number => {
  let sum = 0;
  for (const one of signs) sum += weights.get(one) ?? 0;
  return sum;
};

let seed = 20261124;
const random = (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

/** The items in an order of chance; the same order in every run of the program. */
export const shuffled = <T>(items: readonly T[]): T[] => {
  const list = [...items];
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
};

/** Lists of features by their places among those known: a third of the time that hashes take. */
export interface Numbered {
  readonly known: readonly number[];
  readonly lists: readonly Int32Array[];
}

/** Numbers the features of lists; those that fewer than `least` have are chance, and left out. */
export const number = (lists: readonly (readonly number[])[], least: number): Numbered => {
  const seen = new Map<number, number>();
  for (const list of lists) for (const one of new Set(list)) seen.set(one, (seen.get(one) ?? 0) + 1);
  const known = [...seen].filter(([, times]) => times >= least).map(([one]) => one);
  const places = new Map(known.map((one, place) => [one, place]));
  const placed = (list: readonly number[]) =>
    Int32Array.from(list.map(one => places.get(one) ?? -1).filter(place => place >= 0));
  return {known, lists: lists.map(placed)};
};

/** Weights of numbered features that learn by AdaGrad, drawn towards zero. */
export class Learner {
  private readonly weights: Float64Array;
  private readonly squares: Float64Array;
  private readonly sums: Float64Array;
  private rounds = 0;
  private readonly rate: number;
  private readonly decay: number;
  private readonly known: readonly number[];

  constructor(rate: number, decay: number, known: readonly number[]) {
    this.known = known;
    this.rate = rate;
    this.decay = decay;
    this.weights = new Float64Array(known.length);
    this.squares = new Float64Array(known.length).fill(0.1);
    this.sums = new Float64Array(known.length);
  }

  sum(list: Int32Array): number {
    let sum = 0;
    for (let i = 0; i < list.length; i++) sum += this.weights[list[i]!]!;
    return sum;
  }

  step(list: Int32Array, gradient: number): void {
    const {weights, squares, rate, decay} = this;
    for (let i = 0; i < list.length; i++) {
      const at = list[i]!;
      const old = weights[at]!;
      const slope = gradient - decay * old;
      squares[at]! += slope * slope;
      weights[at] = old + (rate * slope) / Math.sqrt(squares[at]!);
    }
  }

  /** Takes the weights as they are into the mean: the last steps of each round are chance. */
  note(): void {
    for (let i = 0; i < this.sums.length; i++) this.sums[i]! += this.weights[i]!;
    this.rounds++;
  }

  mean(): Learned {
    return new Map(this.known.map((one, place) => [one, this.sums[place]! / this.rounds]));
  }
}

/** The mean of several runs: neither the order of the examples nor some of the articles should decide. */
export const meanOf = (runs: number, learn: (run: number) => Learned): Learned => {
  const mean: Learned = new Map();
  for (let run = 0; run < runs; run++)
    for (const [one, weight] of learn(run)) mean.set(one, (mean.get(one) ?? 0) + weight / runs);
  return mean;
};
