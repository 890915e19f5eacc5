import type {Annotations, Quote, Speaker} from '../model/annotation.ts';
import type {Article} from '../model/article.ts';
import type {Knowledge} from './knowledge.ts';
import {scanMarks} from './quotations/scan.ts';
import {readDocument} from './read-document.ts';

/**
 * Reads an article for who said what, and who and what is named in it.
 *
 * Pure: the same article and knowledge give the same annotations. `onProgress` hears fractions from 0 to 1.
 */
export function annotate(
  article: Article,
  _knowledge: Knowledge,
  onProgress: (fraction: number) => void = () => {},
): Annotations {
  const document = readDocument(article);
  onProgress(0.3);
  const marks = scanMarks(document.passages).filter(mark => mark.depth === 0);
  const speakers = new Map<string, number[]>();
  const quotes = marks.map((mark, index): Quote => {
    const {text} = document.passages[mark.block]!;
    const after = /^,? ?(?:said |\w+ed )?((?:\p{Lu}[\p{L}.'’-]+ ?)+)/u.exec(text.slice(mark.outerEnd).trimStart());
    const source = after ? text.indexOf(after[1]!, mark.outerEnd) : -1;
    const name = source < 0 ? null : after![1]!.trim();
    if (name) speakers.set(name, [...(speakers.get(name) ?? []), index]);
    return {
      kind: 'direct',
      spans: [{block: mark.block, start: mark.start, end: mark.end}],
      quoted: [],
      speaker: name,
      source: name ? {block: mark.block, start: source, end: source + name.length} : null,
      cue: null,
      confidence: name ? 0.5 : 0,
      evidence: name ? 'the name that follows' : 'the text does not say',
      steps: [],
      runnerUp: null,
    };
  });
  onProgress(1);
  return {speakers: [...speakers].map(([name, said]) => unknown(name, said)), quotes, entities: []};
}

const unknown = (name: string, quotes: readonly number[]): Speaker => ({
  id: name,
  name,
  kind: 'unknown',
  role: null,
  aliases: [],
  quotes,
});
