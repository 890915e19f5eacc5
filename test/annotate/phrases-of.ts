import {readFileSync} from 'node:fs';
import {findCast} from '../../src/annotate/cast/find-cast.ts';
import {openLanguage} from '../../src/annotate/knowledge.ts';
import {scanMarks} from '../../src/annotate/quotations/scan.ts';
import {readDocument} from '../../src/annotate/read-document.ts';
import {makeFlow} from '../../src/annotate/scene/make-flow.ts';
import {makeScene} from '../../src/annotate/scene/make-scene.ts';
import {articleOf} from '../article-of.ts';

const language = openLanguage(file => readFileSync(new URL(`../../data/${file}`, import.meta.url)));

/** The scene of a text: each phrase that stands for somebody, “>” and the verbs it is the subject of. */
export function phrasesOf(text: string): string[] {
  const document = readDocument(articleOf([text]));
  const marks = scanMarks(document.passages).filter(({depth}) => depth === 0);
  const flow = makeFlow(document.passages, language.tag(document), marks);
  const scene = makeScene(flow, findCast(document, language.names), language.nouns, language.cues);
  return scene.references.map(({first, last, index}) => {
    const words = text.slice(scene.flow.tokens[first]!.start, scene.flow.tokens[last - 1]!.end);
    return `${words} > ${scene.linksOf[index]!.map(({verb}) => scene.flow.tokens[verb]!.text).join(' ')}`.trim();
  });
}
