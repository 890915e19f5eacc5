import {answersOf, type Forest} from '../../src/annotate/scoring/forest.ts';
import {type FeatureSpace, score, type Weights} from '../../src/annotate/scoring/linear.ts';
import {type Choice, generator} from './softmax.ts';

export interface Growth {
  readonly trees?: number;
  readonly leaves?: number;
  readonly rate?: number;
  /** The second derivatives a leaf must hold, and what is added to them. */
  readonly least?: number;
  readonly penalty?: number;
  /** The share of choices, and of questions, that a tree is shown. */
  readonly choices?: number;
  readonly questions?: number;
  readonly seed?: number;
}

interface Leaf {
  readonly node: number;
  readonly rows: Int32Array;
  readonly best: Split | null;
}

interface Split {
  readonly question: number;
  readonly value: number;
  /** Rows with exactly this answer go left; else those with an answer up to it. */
  readonly exact: boolean;
  readonly gain: number;
}

/**
 * Grows trees on what a linear model leaves wrong in choosing among options: gradient boosting of the likelihood of all
 * right options together (Friedman 2001; second derivatives as in Chen and Guestrin 2016).
 */
export function growForest(
  choices: readonly Choice[],
  space: FeatureSpace,
  weights: Weights,
  growth: Growth = {},
): Forest {
  const {
    trees = 200,
    leaves = 12,
    rate = 0.08,
    least = 4,
    penalty = 4,
    choices: shown = 0.7,
    questions = 0.6,
    seed = 5,
  } = growth;
  const rowsOf: number[] = [0];
  for (const {options} of choices) rowsOf.push(rowsOf.at(-1)! + options.length);
  const rows = rowsOf.at(-1)!;
  const width = space.templates.length + 1;
  const answers = new Uint8Array(rows * width);
  const scores = new Float64Array(rows);
  for (const [row, features] of choices.flatMap(({options}) => options).entries()) {
    answersOf(space, features, features.length, answers.subarray(row * width, (row + 1) * width));
    scores[row] = score(weights, features, features.length);
  }
  const slope = new Float64Array(rows);
  const curve = new Float64Array(rows);
  const random = generator(seed);
  const nodes: {question: number; value: number; exact: boolean; left: number; right: number; score: number}[] = [];
  const roots: number[] = [];
  const G = new Float64Array(256);
  const H = new Float64Array(256);

  const findSplit = (at: Int32Array, asked: readonly number[]): Split | null => {
    let best: Split | null = null;
    let g = 0;
    let h = 0;
    for (const row of at) {
      g += slope[row]!;
      h += curve[row]!;
    }
    if (h < 2 * least) return null;
    const whole = (g * g) / (h + penalty);
    for (const question of asked) {
      G.fill(0);
      H.fill(0);
      let top = 0;
      for (const row of at) {
        const v = answers[row * width + question]!;
        G[v]! += slope[row]!;
        H[v]! += curve[row]!;
        if (v > top) top = v;
      }
      let gl = 0;
      let hl = 0;
      for (let v = 0; v <= top; v++) {
        gl += G[v]!;
        hl += H[v]!;
        for (const exact of [false, true]) {
          const [a, b] = exact ? [G[v]!, H[v]!] : [gl, hl];
          if (b < least || h - b < least) continue;
          const gain = (a * a) / (b + penalty) + ((g - a) * (g - a)) / (h - b + penalty) - whole;
          if (gain > (best?.gain ?? 1e-3)) best = {question, value: v, exact, gain};
        }
      }
    }
    return best;
  };

  for (let t = 0; t < trees; t++) {
    const seen: number[] = [];
    choices.forEach(({options, right, weight}, c) => {
      const from = rowsOf[c]!;
      let top = Number.NEGATIVE_INFINITY;
      for (let k = 0; k < options.length; k++) top = Math.max(top, scores[from + k]!);
      let sum = 0;
      let mass = 0;
      for (let k = 0; k < options.length; k++) {
        const p = Math.exp(scores[from + k]! - top);
        sum += p;
        if (right[k]) mass += p;
      }
      const take = random() < shown;
      for (let k = 0; k < options.length; k++) {
        const p = Math.exp(scores[from + k]! - top);
        slope[from + k] = weight * (p / sum - (right[k] ? p / Math.max(mass, 1e-12) : 0));
        curve[from + k] = weight * Math.max((p / sum) * (1 - p / sum), 1e-4);
        if (take) seen.push(from + k);
      }
    });
    const asked = Array.from({length: width}, (_, q) => q).filter(() => random() < questions);
    const root = nodes.length;
    roots.push(root);
    nodes.push({question: 0, value: 0, exact: false, left: -1, right: -1, score: 0});
    const all = Int32Array.from(seen);
    const open: Leaf[] = [{node: root, rows: all, best: findSplit(all, asked)}];
    const done: Leaf[] = [];
    while (open.length && open.length + done.length < leaves) {
      open.sort((a, b) => (b.best?.gain ?? 0) - (a.best?.gain ?? 0));
      const leaf = open.shift()!;
      if (!leaf.best) {
        done.push(leaf);
        continue;
      }
      const {question, value, exact} = leaf.best;
      const goesLeft = (row: number) => {
        const v = answers[row * width + question]!;
        return exact ? v === value : v <= value;
      };
      const left = leaf.rows.filter(goesLeft);
      const right = leaf.rows.filter(row => !goesLeft(row));
      const node = nodes[leaf.node]!;
      Object.assign(node, {question, value, exact, left: nodes.length, right: nodes.length + 1});
      for (const part of [left, right]) {
        open.push({node: nodes.length, rows: part, best: findSplit(part, asked)});
        nodes.push({question: 0, value: 0, exact: false, left: -1, right: -1, score: 0});
      }
    }
    for (const leaf of [...open, ...done]) {
      let g = 0;
      let h = 0;
      for (const row of leaf.rows) {
        g += slope[row]!;
        h += curve[row]!;
      }
      nodes[leaf.node]!.score = Math.round((1000 * rate * -g) / (h + penalty)) / 1000;
    }
    for (let row = 0; row < rows; row++) {
      let n = root;
      for (let node = nodes[n]!; node.left >= 0; node = nodes[n]!) {
        const v = answers[row * width + node.question]!;
        n = (node.exact ? v === node.value : v <= node.value) ? node.left : node.right;
      }
      scores[row]! += nodes[n]!.score;
    }
  }
  return {
    roots: Int32Array.from(roots),
    question: Uint8Array.from(nodes, n => n.question),
    value: Uint8Array.from(nodes, n => n.value),
    exact: Uint8Array.from(nodes, n => (n.exact ? 1 : 0)),
    left: Int32Array.from(nodes, n => n.left),
    score: Float32Array.from(nodes, n => n.score),
  };
}
