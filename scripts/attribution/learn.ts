import {sourceSpace} from '../../src/annotate/attribution/source-features.ts';
import {antecedentSpace} from '../../src/annotate/coreference/antecedent-features.ts';
import type {Language} from '../../src/annotate/knowledge.ts';
import {speechSpace} from '../../src/annotate/quotations/speech-features.ts';
import type {Weights} from '../../src/annotate/scoring/linear.ts';
import {drawLessons, drawSpeechLessons, type Lessons} from './choices.ts';
import {type GoldArticle, type Laid, layArticle} from './gold.ts';
import {forgetGenders, readScene} from './read-scene.ts';
import {generator, trainSoftmax} from './softmax.ts';

/** An annotated article, and how much it counts. */
export interface Weighed {
  readonly gold: GoldArticle;
  readonly weight: number;
  /** The same for what is speech at all. */
  readonly speechWeight: number;
}

/** An article read as far as the scorers need it. */
export interface Prepared extends ReturnType<typeof readScene> {
  readonly laid: Laid;
  readonly weight: number;
  readonly speechWeight: number;
}

/** The scorers’ weights, and a line on what they were learned from. */
export interface Learned {
  readonly source: Weights;
  readonly antecedent: Weights;
  readonly speech: Weights;
  readonly report: string;
}

const rounds = 3;
/** How often all is learned, each time without another share of the articles. */
const bags = 5;
/** How often each article comes, one after the other. */
export const copies = 2;

/**
 * Reads the articles; each comes twice, the second time with the gender of half its persons forgotten, since lists of
 * first names know fewer of the world’s than of America’s.
 */
export function prepare(articles: readonly Weighed[], language: Language): Prepared[] {
  const random = generator(11);
  return articles.flatMap(({gold, weight, speechWeight}) => {
    const laid = layArticle(gold);
    const read = readScene(laid.article, language);
    return [
      {...read, laid, weight: weight / copies, speechWeight: speechWeight / copies},
      {...forgetGenders(read, random), laid, weight: weight / copies, speechWeight: speechWeight / copies},
    ];
  });
}

/**
 * Learns all three scorers several times, each time without another share of the articles, and takes the mean of the weights:
 * leaving a fifth out moves the figures by half a point either way, which is chance.
 */
export function learn(articles: readonly Prepared[]): Learned {
  const learned = Array.from({length: bags}, (_, bag) =>
    learnOnce(
      articles.filter((_, i) => Math.floor(i / copies) % bags !== bag),
      bag,
    ),
  );
  const mean = (weightsOf: (one: Learned) => Weights): Weights =>
    Float32Array.from(
      weightsOf(learned[0]!),
      (_, f) => learned.reduce((sum, one) => sum + weightsOf(one)[f]!, 0) / bags,
    );
  return {
    source: mean(one => one.source),
    antecedent: mean(one => one.antecedent),
    speech: mean(one => one.speech),
    report: learned.at(-1)!.report,
  };
}

/** Learns in rounds: what an earlier round resolved is what a later one sees of the text before. */
function learnOnce(articles: readonly Prepared[], seed: number): Learned {
  let learned: Learned | null = null;
  for (let round = 0; round < rounds; round++) learned = fitScorers(drawAll(articles, learned, round === 0), seed);
  return learned!;
}

/** Draws the lessons of all articles, read with the model so far; `lead` as in `drawLessons`. */
function drawAll(articles: readonly Prepared[], model: Learned | null, lead: boolean): Lessons {
  const lessons: Lessons = {source: [], antecedent: [], speech: [], lost: 0, lostAntecedents: 0};
  const blank = {source: new Float32Array(sourceSpace.size), antecedent: new Float32Array(antecedentSpace.size)};
  for (const {scene, facts, laid, weight, speechWeight} of articles) {
    drawSpeechLessons(scene, laid, lessons, speechWeight);
    drawLessons(scene, facts, laid, model ?? blank, lessons, weight, lead);
  }
  return lessons;
}

/** Fits the three scorers to lessons. */
function fitScorers({source, antecedent, speech, lost, lostAntecedents}: Lessons, seed: number): Learned {
  return {
    source: trainSoftmax(source, sourceSpace, {rate: 0.05, penalty: 1e-3, seed}),
    antecedent: trainSoftmax(antecedent, antecedentSpace, {rate: 0.05, penalty: 1e-3, seed}),
    speech: trainSoftmax(speech, speechSpace, {epochs: 10, penalty: 1e-4, seed}),
    report: `${source.length} sources (${lost} lost), ${antecedent.length} antecedents (${lostAntecedents} lost), ${speech.length} marks`,
  };
}
