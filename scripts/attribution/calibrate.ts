import {type Attribution, readSpeakers} from '../../src/annotate/attribution/read-speakers.ts';
import type {Calibration} from '../../src/annotate/confidence.ts';
import {goldOf, type Taught} from './choices.ts';
import {learn, type Prepared} from './learn.ts';

interface Outcome {
  readonly likelihood: number;
  readonly right: number;
  readonly weight: number;
}

const folds = 2;
/** A step of the table stands for at least so many quotations. */
const fewest = 40;

/**
 * Learns how often an attribution of a given likelihood is right, on articles that the scorers did not see.
 *
 * `articles` holds each one `copies` times in a row; only the first copy is read. Cross-fitting with isotonic regression by
 * pooling adjacent violators (Zadrozny and Elkan 2002).
 */
export function learnCalibration(articles: readonly Prepared[], copies: number): Calibration {
  const foldOf = (index: number) => Math.floor(index / copies) % folds;
  const outcomes = Array.from({length: folds}, (_, fold) => {
    const model = learn(articles.filter((__, i) => foldOf(i) !== fold));
    return articles.flatMap((article, i) =>
      i % copies === 0 && foldOf(i) === fold ? judge(article, readSpeakers(article.scene, article.facts, model)) : [],
    );
  }).flat();
  return rising(outcomes);
}

export function judge({scene, laid, weight}: Prepared, {attributions}: ReturnType<typeof readSpeakers>): Outcome[] {
  return attributions.flatMap(attribution => {
    const gold = attribution && goldOf(scene, laid, attribution.unit);
    if (!gold) return [];
    const right = isRight(scene.cast.figures.length, attribution, gold);
    return right === null ? [] : [{likelihood: attribution.likelihood, right: right ? 1 : 0, weight}];
  });
}

/** Null where the gold names somebody of whom the cast knows nothing: that is no fault of this stage. */
function isRight(figures: number, {entity, candidate}: Attribution, {figure, sources, gold}: Taught): boolean | null {
  if (figure >= 0) return entity === figure;
  if (gold.speaker.resolved && gold.speaker.adj !== '-') return null;
  return (
    entity >= figures && (sources.includes(candidate.reference) || sources.some(s => entity === figures + s.index))
  );
}

/** Pools neighbours until shares rise with likelihood; gives the middle of each pool. */
function rising(outcomes: readonly Outcome[]): Calibration {
  const pools: {at: number; right: number; weight: number; count: number}[] = [];
  for (const {likelihood, right, weight} of [...outcomes].sort((a, b) => a.likelihood - b.likelihood)) {
    pools.push({at: likelihood * weight, right: right * weight, weight, count: 1});
    for (;;) {
      const [before, last] = [pools.at(-2), pools.at(-1)!];
      if (!before || (before.count >= fewest && before.right / before.weight < last.right / last.weight)) break;
      if (before.count >= fewest && last.count < fewest) break;
      before.at += last.at;
      before.right += last.right;
      before.weight += last.weight;
      before.count += last.count;
      pools.pop();
    }
  }
  const table = pools
    .filter(({count}) => count >= fewest)
    .map(({at, right, weight}) => [round(at / weight), round(right / weight)] as const);
  return [[0, 0], ...table.filter(([, right], i) => i === 0 || right >= table[i - 1]![1]), [1, table.at(-1)?.[1] ?? 1]];
}

const round = (value: number) => Math.round(1000 * value) / 1000;
