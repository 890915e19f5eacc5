import {antecedentSpace} from '../coreference/antecedent-features.ts';
import {speechSpace} from '../quotations/speech-features.ts';
import {readWeights, type WeightFile, type Weights} from '../scoring/linear.ts';
import {sourceSpace} from './source-features.ts';

/** What was learned from annotated articles: who is the source, whom a reference stands for, what is speech at all. */
export interface AttributionModel {
  readonly source: Weights;
  readonly antecedent: Weights;
  readonly speech: Weights;
  /** How often an attribution of a given likelihood is right: pairs of both, rising. */
  readonly calibration: readonly (readonly [likelihood: number, right: number])[];
}

/** `data/attribution.json`, made by `npm run train`. */
export interface AttributionFile {
  readonly source: WeightFile;
  readonly antecedent: WeightFile;
  readonly speech: WeightFile;
  readonly calibration: AttributionModel['calibration'];
}

export const openAttribution = (file: AttributionFile): AttributionModel => ({
  source: readWeights(file.source, sourceSpace),
  antecedent: readWeights(file.antecedent, antecedentSpace),
  speech: readWeights(file.speech, speechSpace),
  calibration: file.calibration,
});
