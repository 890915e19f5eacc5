import {antecedentSpace} from '../coreference/antecedent-features.ts';
import {speechSpace} from '../quotations/speech-features.ts';
import {type ForestFile, readForest} from '../scoring/forest.ts';
import {readWeights, type WeightFile, type Weights} from '../scoring/linear.ts';
import type {Scorer} from '../scoring/scorer.ts';
import {sourceSpace} from './source-features.ts';

/** What was learned from annotated articles: who is the source, whom a reference stands for, what is speech at all. */
export interface AttributionModel {
  readonly source: Scorer;
  readonly antecedent: Scorer;
  readonly speech: Weights;
  /** How often an attribution of a given likelihood is right: pairs of both, rising. */
  readonly calibration: readonly (readonly [likelihood: number, right: number])[];
}

/** `data/attribution.json`, made by `npm run train`. */
export interface AttributionFile {
  readonly source: WeightFile;
  readonly antecedent: WeightFile;
  readonly antecedentTrees?: ForestFile;
  readonly speech: WeightFile;
  readonly calibration: AttributionModel['calibration'];
}

export const openAttribution = (file: AttributionFile): AttributionModel => ({
  source: {space: sourceSpace, weights: readWeights(file.source, sourceSpace), forest: null},
  antecedent: {
    space: antecedentSpace,
    weights: readWeights(file.antecedent, antecedentSpace),
    forest: file.antecedentTrees ? readForest(file.antecedentTrees) : null,
  },
  speech: readWeights(file.speech, speechSpace),
  calibration: file.calibration,
});
