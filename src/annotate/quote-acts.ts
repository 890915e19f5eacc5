import type {Quote} from '../model/annotation.ts';
import type {Act} from './acts.ts';
import {type Calibration, calibrate, reportCalibration} from './confidence.ts';
import {tellEvidence, tellReport, tellTurn} from './evidence.ts';
import type {Scene} from './scene/scene.ts';
import type {SpeakerBook} from './speakers.ts';

/** A label leaves little doubt, but who it names may be somebody of the same surname. */
const LABELLED = 0.97;

/** Puts acts into the words of the model: speaker, evidence, confidence. */
export function quoteActs(scene: Scene, acts: readonly Act[], book: SpeakerBook, calibration: Calibration): Quote[] {
  return acts.map(({kind, spans, quoted, attribution, report, turn}, index): Quote => {
    const silent = {
      kind,
      spans,
      quoted,
      speaker: null,
      source: null,
      cue: null,
      confidence: 0,
      evidence: 'the text does not say who',
      steps: [],
      runnerUp: null,
    };
    if (report) {
      const speaker = report.entity === null ? book.idOfWords(report.words, index) : book.idOf(report.entity, index);
      const {source, cue} = report.report;
      const {steps, text} = tellReport(scene, report, book.nameOf(report.entity));
      return {
        ...silent,
        speaker,
        source,
        cue,
        confidence: speaker === null ? 0 : calibrate(reportCalibration, report.likelihood),
        evidence: text,
        steps,
      };
    }
    if (turn) {
      const speaker = turn.entity === null ? book.idOfWords(turn.name, index) : book.idOf(turn.entity, index);
      const {steps, text} = tellTurn(scene, turn.label, book.nameOf(turn.entity) ?? turn.name);
      return {...silent, speaker, source: turn.label, confidence: LABELLED, evidence: text, steps};
    }
    if (!attribution) return silent;
    const {entity, likelihood, other} = attribution;
    const speaker = book.idOf(entity, index);
    const {steps, text, source, cue} = tellEvidence(scene, attribution, book.nameOf(entity));
    const rival = other && other.likelihood > 0.02 ? book.idOf(other.entity, -1) : null;
    return {
      ...silent,
      speaker,
      source,
      cue,
      confidence: speaker === null ? 0 : calibrate(calibration, likelihood),
      evidence: text,
      steps,
      runnerUp:
        rival !== null && rival !== speaker
          ? {speaker: rival, confidence: calibrate(calibration, other!.likelihood)}
          : null,
    };
  });
}
