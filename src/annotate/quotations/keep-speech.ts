import type {AttributionModel} from '../attribution/open-model.ts';
import type {Scene} from '../scene/scene.ts';
import {score} from '../scoring/linear.ts';
import {mostSpeechFeatures, speechFeatures} from './speech-features.ts';

/** Log odds: what is to pass for speech must be clearly more likely speech than not. */
const needed = 0.5;
const buffer = new Int32Array(mostSpeechFeatures);

/** Leaves out the quotation marks that are nobody’s speech: scare quotes, nicknames, titles of works. */
export function keepSpeech(scene: Scene, {speech}: AttributionModel): Scene {
  const units = scene.units.filter(unit => score(speech, buffer, speechFeatures(scene, unit, buffer)) > needed);
  return {...scene, units};
}
