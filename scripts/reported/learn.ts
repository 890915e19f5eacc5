import {closeCandidate} from '../../src/annotate/reported/find-reported.ts';
import {logistic} from '../../src/annotate/reported/reported-model.ts';
import {traits} from '../../src/annotate/reported/traits.ts';
import type {Case} from './cases.ts';
import {type Learned, Learner, meanOf, number, shuffled, total} from './learner.ts';

/** A case of the article with that number, which counts as often as its weight. */
export interface WeighedCase extends Case {
  readonly article: number;
  readonly weight: number;
}

interface Example {
  readonly signs: readonly number[];
  readonly weight: number;
  readonly right: boolean;
  readonly speech: boolean;
  readonly article: number;
}

/** Each run leaves out another share of the articles. */
const RUNS = 5;

/** Learns where contents end, which candidates are attributions, and which of those a reader calls speech. */
export function learn(cases: readonly WeighedCase[]) {
  // Acceptance is learned on contents whose edge was found by weights that had not seen the article.
  const fold = (k: number, other: boolean) => cases.filter(({article}) => (article % 2 === k) !== other);
  const examples = [0, 1].flatMap(k => examplesOf(fold(k, false), learnEdges(fold(k, true))));
  return {
    right: meanOf(RUNS, run => learnWhich(without(examples, run), ({right}) => right)),
    speech: meanOf(RUNS, run => learnWhich(without(examples, run), ({speech}) => speech)),
    edges: meanOf(RUNS, run => learnEdges(without(cases, run))),
    report: `${examples.length} examples, ${examples.filter(e => e.right).length} right, ${examples.filter(e => e.speech).length} speech`,
  };
}

const without = <Item extends {readonly article: number}>(items: readonly Item[], run: number): Item[] =>
  items.filter(({article}) => article % RUNS !== run);

function learnEdges(from: readonly WeighedCase[], epochs = 7): Learned {
  const useful = from.filter(({fits}) => Math.max(0, ...fits) >= 0.6 && fits.length > 1);
  const {known, lists} = number(
    useful.flatMap(({edges}) => edges.map(({signs}) => signs)),
    8,
  );
  let at = 0;
  const lessons = useful.map(({edges, fits, weight}) => ({
    lists: lists.slice(at, (at += edges.length)),
    fits,
    weight,
    best: Math.max(...fits),
  }));
  const learner = new Learner(0.2, 0.01, known);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const {lists, fits, weight, best} of shuffled(lessons)) {
      const scores = lists.map(list => learner.sum(list));
      const top = Math.max(...scores);
      const powers = scores.map(score => Math.exp(score - top));
      const sum = powers.reduce((a, b) => a + b, 0);
      const want = fits.map(fit => (fit >= best - 1e-9 ? 1 : 0) as number);
      const mass = powers.reduce((n, power, i) => n + power * want[i]!, 0);
      lists.forEach((list, i) => {
        const gradient = want[i]! * (powers[i]! / mass) - powers[i]! / sum;
        if (Math.abs(gradient) > 1e-3) learner.step(list, gradient * weight);
      });
    }
    if (epoch > 1) learner.note();
  }
  return learner.mean();
}

const examplesOf = (from: readonly WeighedCase[], edges: Learned): Example[] =>
  from.flatMap(({candidate, matches, weight, article}) => {
    const {content, sure} = closeCandidate(candidate, {edges: signs => total(edges, signs)});
    if (content.length === 0) return [];
    const signs = traits(candidate, content, sure);
    return [{signs, weight, article, right: matches(content, false) >= 0.5, speech: matches(content, true) >= 0.5}];
  });

function learnWhich(examples: readonly Example[], is: (example: Example) => boolean, epochs = 10): Learned {
  const {known, lists} = number(
    examples.map(({signs}) => signs),
    12,
  );
  const lessons = examples.map((example, i) => ({list: lists[i]!, weight: example.weight, want: is(example) ? 1 : 0}));
  const learner = new Learner(0.15, 0.03, known);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const {list, weight, want} of shuffled(lessons))
      learner.step(list, weight * (want - logistic(learner.sum(list))));
    if (epoch > 1) learner.note();
  }
  return learner.mean();
}
