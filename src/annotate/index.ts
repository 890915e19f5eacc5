import type {Annotations, Span} from '../model/annotation.ts';
import type {Article} from '../model/article.ts';
import {makeActs} from './acts.ts';
import {readSpeakers} from './attribution/read-speakers.ts';
import {withDescribedRoles} from './cast/described-roles.ts';
import {findCast} from './cast/find-cast.ts';
import {gatherFacts} from './coreference/facts.ts';
import {toEntities} from './entities.ts';
import type {Knowledge} from './knowledge.ts';
import {mergeActs} from './merge-acts.ts';
import {keepSpeech} from './quotations/keep-speech.ts';
import type {Mark} from './quotations/mark.ts';
import {scanMarks} from './quotations/scan.ts';
import {quoteActs} from './quote-acts.ts';
import {readDocument} from './read-document.ts';
import {readReport} from './read-report.ts';
import {findReported} from './reported/find-reported.ts';
import {makeFlow} from './scene/make-flow.ts';
import {makeScene} from './scene/make-scene.ts';
import {openSpeakers} from './speakers.ts';
import {findTurns, withoutTurns, withTurns} from './transcript/find-turns.ts';
import {turnActs} from './transcript/turn-acts.ts';

/**
 * Reads an article for who said what, and who and what is named in it.
 *
 * Pure: the same article and knowledge give the same annotations. `onProgress` hears fractions from 0 to 1.
 */
export function annotate(
  article: Article,
  knowledge: Knowledge,
  onProgress: (fraction: number) => void = () => {},
): Annotations {
  const {nouns, cues, attribution, reported} = knowledge;
  const document = readDocument(article);
  const tags = knowledge.tag(document);
  onProgress(0.1);
  const cast = findCast(document, knowledge.names);
  onProgress(0.45);
  const turns = findTurns(document.passages, cast);
  const marks = withTurns(
    scanMarks(document.passages).filter(mark => mark.depth === 0),
    turns,
  );
  const whole = makeScene(makeFlow(document.passages, tags, marks), cast, nouns, cues);
  const scene = keepSpeech(withoutTurns(whole, turns), attribution);
  const facts = gatherFacts(scene.flow, cast, scene.references, scene.links, knowledge.classOf);
  const {attributions, memory} = readSpeakers(scene, facts, attribution);
  const quoted = [...makeActs(scene, attributions), ...turnActs(turns, cast, facts)];
  onProgress(0.8);
  const reports = findReported(document, tags, reported, outerSpans(marks)).map(one => readReport(scene, memory, one));
  const acts = mergeActs(scene, quoted, reports);
  onProgress(0.95);
  const told = withDescribedRoles(cast, scene, memory);
  const book = openSpeakers({...scene, cast: told}, article);
  const quotes = quoteActs(scene, acts, book, attribution.calibration);
  onProgress(1);
  return {speakers: book.list(), quotes, entities: toEntities(told)};
}

const outerSpans = (marks: readonly Mark[]): Span[] =>
  marks.map(({block, outerStart, outerEnd}) => ({block, start: outerStart, end: outerEnd}));
