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

/** Features seen in so many examples: rarer ones are chance. */
export const frequent = (lists: Iterable<readonly number[]>, least: number): ReadonlySet<number> => {
  const seen = new Map<number, number>();
  for (const list of lists) for (const one of new Set(list)) seen.set(one, (seen.get(one) ?? 0) + 1);
  return new Set([...seen].filter(([, times]) => times >= least).map(([one]) => one));
};

/** Weights that learn by AdaGrad, drawn towards zero. */
export class Learner {
  private readonly weights: Learned = new Map();
  private readonly squares = new Map<number, number>();
  private readonly sums: Learned = new Map();
  private rounds = 0;
  private readonly rate: number;
  private readonly decay: number;
  private readonly known: ReadonlySet<number>;

  constructor(rate: number, decay: number, known: ReadonlySet<number>) {
    this.known = known;
    this.rate = rate;
    this.decay = decay;
  }

  sum(signs: readonly number[]): number {
    return total(this.weights, signs);
  }

  step(signs: readonly number[], gradient: number): void {
    for (const one of signs) {
      if (!this.known.has(one)) continue;
      const old = this.weights.get(one) ?? 0;
      const slope = gradient - this.decay * old;
      const square = (this.squares.get(one) ?? 0.1) + slope * slope;
      this.squares.set(one, square);
      this.weights.set(one, old + (this.rate * slope) / Math.sqrt(square));
    }
  }

  /** Takes the weights as they are into the mean: the last steps of each round are chance. */
  note(): void {
    for (const [one, weight] of this.weights) this.sums.set(one, (this.sums.get(one) ?? 0) + weight);
    this.rounds++;
  }

  mean(): Learned {
    return new Map([...this.sums].map(([one, sum]) => [one, sum / this.rounds]));
  }
}

/** The mean of several runs: the order of the examples should not decide. */
export const meanOf = (runs: number, learn: () => Learned): Learned => {
  const mean: Learned = new Map();
  for (let run = 0; run < runs; run++)
    for (const [one, weight] of learn()) mean.set(one, (mean.get(one) ?? 0) + weight / runs);
  return mean;
};
