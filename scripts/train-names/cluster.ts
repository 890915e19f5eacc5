/** Rows of `width` numbers one after another. */
export interface Rows {
  readonly values: Float32Array;
  readonly width: number;
}

const dot = (a: Float32Array, at: number, b: Float32Array, bt: number, width: number): number => {
  let sum = 0;
  for (let k = 0; k < width; k++) sum += a[at + k]! * b[bt + k]!;
  return sum;
};

/** Brings every row to length one. */
const toUnitLength = ({values, width}: Rows): void => {
  for (let at = 0; at < values.length; at += width) {
    const length = Math.sqrt(dot(values, at, values, at, width)) || 1;
    for (let k = 0; k < width; k++) values[at + k]! /= length;
  }
};

/** Takes the mean of all rows off each and brings it to length one: rows then differ by direction alone. */
export const centre = (rows: Rows): void => {
  const {values, width} = rows;
  const mean = new Float64Array(width);
  for (let i = 0; i < values.length; i++) mean[i % width]! += values[i]!;
  for (let i = 0; i < values.length; i++) values[i]! -= mean[i % width]! / (values.length / width);
  toUnitLength(rows);
};

/** For each row the centre whose direction is nearest to its own. */
export const nearest = ({values, width}: Rows, centres: Float32Array): Uint16Array => {
  const found = new Uint16Array(values.length / width);
  for (let row = 0; row < found.length; row++) {
    let best = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < centres.length / width; c++) {
      const near = dot(values, row * width, centres, c * width, width);
      if (near <= best) continue;
      best = near;
      found[row] = c;
    }
  }
  return found;
};

/** The directions that part rows of length one into `count` groups (spherical k-means, begun at rows taken by chance). */
export const centresOf = (rows: Rows, count: number, rounds: number, random: () => number): Float32Array => {
  const {values, width} = rows;
  const size = values.length / width;
  const anyRow = (): Float32Array => {
    const at = Math.floor(random() * size) * width;
    return values.subarray(at, at + width);
  };
  const centres = new Float32Array(count * width);
  for (let c = 0; c < count; c++) centres.set(anyRow(), c * width);
  for (let round = 0; round < rounds; round++) {
    const group = nearest(rows, centres);
    centres.fill(0);
    const members = new Uint32Array(count);
    for (let row = 0; row < size; row++) {
      const c = group[row]!;
      members[c]!++;
      for (let k = 0; k < width; k++) centres[c * width + k]! += values[row * width + k]!;
    }
    for (let c = 0; c < count; c++) if (members[c] === 0) centres.set(anyRow(), c * width);
    toUnitLength({values: centres, width});
  }
  return centres;
};
