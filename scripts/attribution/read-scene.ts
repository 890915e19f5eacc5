import {findCast} from '../../src/annotate/cast/find-cast.ts';
import type {Figure} from '../../src/annotate/cast.ts';
import {gatherFacts} from '../../src/annotate/coreference/facts.ts';
import type {Language} from '../../src/annotate/knowledge.ts';
import {scanMarks} from '../../src/annotate/quotations/scan.ts';
import {readDocument} from '../../src/annotate/read-document.ts';
import {makeFlow} from '../../src/annotate/scene/make-flow.ts';
import {makeScene} from '../../src/annotate/scene/make-scene.ts';
import type {Article} from '../../src/model/article.ts';

/** Reads an article as far as the scorers need it, all quotation marks still taken for speech. */
export function readScene(article: Article, language: Language) {
  const document = readDocument(article);
  const tags = language.tag(document);
  const cast = findCast(document, language.names);
  const marks = scanMarks(document.passages).filter(mark => mark.depth === 0);
  const scene = makeScene(makeFlow(document.passages, tags, marks), cast, language.nouns, language.cues);
  return {scene, facts: gatherFacts(scene.flow, cast, scene.references, scene.links, language.classOf)};
}

/** The same article with the gender of about half its persons unknown, and of a few of them mistaken. */
export function forgetGenders(read: ReturnType<typeof readScene>, random: () => number): ReturnType<typeof readScene> {
  const figures = read.scene.cast.figures.map((figure): Figure => {
    const chance = random();
    if (chance < 0.5) return {...figure, gender: null, genderBy: null};
    if (chance > 0.995 && figure.gender) return {...figure, gender: figure.gender === 'male' ? 'female' : 'male'};
    return figure;
  });
  return {...read, scene: {...read.scene, cast: {figures}}};
}
