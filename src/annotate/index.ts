import type {Annotations} from '../model/annotation.ts';
import type {Article} from '../model/article.ts';
import {makeActs} from './acts.ts';
import {readSpeakers} from './attribution/read-speakers.ts';
import {findCast} from './cast/find-cast.ts';
import {gatherFacts} from './coreference/facts.ts';
import {toEntities} from './entities.ts';
import type {Knowledge} from './knowledge.ts';
import {keepSpeech} from './quotations/keep-speech.ts';
import {scanMarks} from './quotations/scan.ts';
import {quoteActs} from './quote-acts.ts';
import {readDocument} from './read-document.ts';
import {makeFlow} from './scene/make-flow.ts';
import {makeScene} from './scene/make-scene.ts';
import {openSpeakers} from './speakers.ts';

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
  const {nouns, cues, attribution} = knowledge;
  const document = readDocument(article);
  const tags = knowledge.tag(document);
  onProgress(0.3);
  const cast = findCast(document, knowledge.names);
  onProgress(0.6);
  const marks = scanMarks(document.passages).filter(mark => mark.depth === 0);
  const scene = keepSpeech(makeScene(makeFlow(document.passages, tags, marks), cast, nouns, cues), attribution);
  const facts = gatherFacts(scene.flow, cast, scene.references, scene.links);
  const acts = makeActs(scene, readSpeakers(scene, facts, attribution));
  onProgress(0.9);
  const book = openSpeakers(scene, article);
  const quotes = quoteActs(scene, acts, book, attribution.calibration);
  onProgress(1);
  return {speakers: book.list(), quotes, entities: toEntities(cast)};
}
