/** A question with a few numbered answers; its weight table is read off the model by name. */
export interface Template {
  readonly name: string;
  readonly size: number;
}

/** Templates laid out one after another in a table of weights. */
export interface FeatureSpace {
  readonly templates: readonly Template[];
  readonly offset: readonly number[];
  readonly size: number;
}

/** Lays out questions, each asked on so many sides: the feature of an answer is `offset + answer * sides + side`. */
export function layOut(questions: readonly (readonly [name: string, answers: number])[], sides = 1): FeatureSpace {
  const templates = questions.map(([name, answers]) => ({name, size: answers * sides}));
  const offset: number[] = [];
  let size = 0;
  for (const template of templates) {
    offset.push(size);
    size += template.size;
  }
  return {templates, offset, size};
}

/** Where each question begins, by its name: a field of a constant object is read in a quarter of the time a `Map` takes. */
export const offsetsOf = <Name extends string>(
  questions: readonly (readonly [name: Name, answers: number])[],
  {offset}: FeatureSpace,
): Readonly<Record<Name, number>> =>
  Object.fromEntries(questions.map(([name], i) => [name, offset[i]!])) as Record<Name, number>;

/** Weights in the order of a feature space. */
export type Weights = Float32Array;

/** A model as it lies in `data/`: of each template its weights in thousandths. Plain text, so that a change can be read. */
export type WeightFile = Readonly<Record<string, readonly number[]>>;

export function readWeights(file: WeightFile, space: FeatureSpace): Weights {
  const weights = new Float32Array(space.size);
  for (const [i, {name, size}] of space.templates.entries()) {
    const row = file[name];
    if (row?.length !== size)
      throw new Error(`the model has ${row?.length ?? 'no'} weights for “${name}”, not ${size}`);
    for (let k = 0; k < size; k++) weights[space.offset[i]! + k] = row[k]! / 1000;
  }
  return weights;
}

export const writeWeights = (weights: ArrayLike<number>, space: FeatureSpace): WeightFile =>
  Object.fromEntries(
    space.templates.map(({name, size}, i) => [
      name,
      Array.from({length: size}, (_, k) => Math.round(1000 * weights[space.offset[i]! + k]!)),
    ]),
  );

/** Sums the weights of active features. */
export function score(weights: Weights, features: ArrayLike<number>, count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += weights[features[i]!]!;
  return sum;
}
