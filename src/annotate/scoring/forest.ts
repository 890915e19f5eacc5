import type {FeatureSpace} from './linear.ts';

/** Small decision trees whose leaves add up. A node without `left` is a leaf; the right branch lies behind the left one. */
export interface Forest {
  readonly roots: Int32Array;
  readonly question: Uint8Array;
  readonly value: Uint8Array;
  /** 1: exactly this answer goes left; 0: each up to it does. */
  readonly exact: Uint8Array;
  readonly left: Int32Array;
  readonly score: Float32Array;
}

/**
 * Turns active features into answers, one of each question: 0 where it was not asked, else 1 and more. The last place holds
 * which of the space’s sides the option stands on.
 */
export function answersOf(
  {sides, question, answer, templates}: FeatureSpace,
  features: ArrayLike<number>,
  count: number,
  into: Uint8Array,
): void {
  into.fill(0);
  for (let i = 0; i < count; i++) {
    const feature = features[i]!;
    into[question[feature]!] = answer[feature]!;
  }
  into[templates.length] = count ? features[0]! % sides : 0;
}

/** Adds up what the trees say of an option. */
export function grade({roots, question, value, exact, left, score}: Forest, answers: Uint8Array): number {
  let sum = 0;
  for (let t = 0; t < roots.length; t++) {
    let n = roots[t]!;
    for (let next = left[n]!; next >= 0; next = left[n]!) {
      const given = answers[question[n]!]!;
      n = (exact[n] ? given === value[n] : given <= value[n]!) ? next : next + 1;
    }
    sum += score[n]!;
  }
  return sum;
}

/** A forest as it lies in `data/`: of each tree its nodes, five numbers each: question, answer, exact, left, score in thousandths. */
export type ForestFile = readonly (readonly number[])[];

export function readForest(file: ForestFile): Forest {
  const size = file.reduce((sum, tree) => sum + tree.length / 5, 0);
  const forest = {
    roots: new Int32Array(file.length),
    question: new Uint8Array(size),
    value: new Uint8Array(size),
    exact: new Uint8Array(size),
    left: new Int32Array(size),
    score: new Float32Array(size),
  };
  let base = 0;
  for (const [t, tree] of file.entries()) {
    forest.roots[t] = base;
    for (let i = 0; i < tree.length; i += 5) {
      const n = base + i / 5;
      forest.question[n] = tree[i]!;
      forest.value[n] = tree[i + 1]!;
      forest.exact[n] = tree[i + 2]!;
      forest.left[n] = tree[i + 3]! < 0 ? -1 : base + tree[i + 3]!;
      forest.score[n] = tree[i + 4]! / 1000;
    }
    base += tree.length / 5;
  }
  return forest;
}

export function writeForest({roots, question, value, exact, left, score}: Forest): ForestFile {
  return Array.from(roots, (root, t) => {
    const end = roots[t + 1] ?? left.length;
    return Array.from({length: end - root}, (_, i) => root + i).flatMap(n => [
      question[n]!,
      value[n]!,
      exact[n]!,
      left[n]! < 0 ? -1 : left[n]! - root,
      Math.round(1000 * score[n]!),
    ]);
  });
}
