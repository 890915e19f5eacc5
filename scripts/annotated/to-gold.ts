import type {GoldArticle, GoldQuote, GoldSource} from '../attribution/gold.ts';
import {readActs} from './acts.ts';
import {type Annotated, type Figure, parseAnnotated} from './parse.ts';

const PRONOUN = /^(?:he|she|they|it|who|i|we|you|that|which|his|her|one|both)$/i;

/** An annotated article as the scorers of sources, antecedents and speech learn from it. */
export function toGold(id: string, annotated: Annotated): GoldArticle {
  const {text, figures, mentions} = annotated;
  const quotes = readActs(annotated).flatMap(({act, kind, speaker, quoted, source, title}): GoldQuote[] => {
    if (title || act.depth > 0 || !act.said) return [];
    const words = source && text.slice(source.start, source.end);
    const named = isNamed(speaker);
    const how = !words ? 'named' : PRONOUN.test(words) ? 'pronoun' : bearsName(speaker, words) ? 'named' : 'nominal';
    return quoted.map(span => ({
      ...span,
      kind: kind === 'direct' ? ('direct' as const) : ('mixed' as const),
      speaker: {
        start: source?.start ?? null,
        end: source?.end ?? null,
        text: words,
        kind: how === 'named' && !named ? 'nominal' : how,
        name: speaker.name,
        ...(how === 'nominal' || !named ? {head: headOf(words ?? speaker.name)} : {}),
        resolved: named ? speaker.name : null,
      },
    }));
  });
  const sources = mentions.flatMap(({of, start, end}): GoldSource[] => {
    const figure = figures.find(f => f.id === of);
    return figure ? [{start, end, name: figure.name, named: isNamed(figure)}] : [];
  });
  const named = new Map(
    figures.map(figure => [
      figure.name,
      mentions.filter(({of, start, end}) => of === figure.id && bearsName(figure, text.slice(start, end))),
    ]),
  );
  return {id, text, quotes: quotes.sort((a, b) => a.start - b.start), sources, named};
}

/** Reads annotated articles into what the scorers learn from. */
export const readAnnotated = (raw: string, id: string): GoldArticle => toGold(id, parseAnnotated(raw));

export const isNamed = ({kind, name}: Figure): boolean =>
  /^(?:person|organisation|place)$/.test(kind) &&
  /^\p{Lu}/u.test(name) &&
  !/^(?:The|An?|His|Her|Their|Two|One) \p{Ll}/u.test(name);

function bearsName({name, aliases}: Figure, words: string): boolean {
  const parts = [name, ...aliases].flatMap(n => n.split(/\s+/)).filter(w => /^\p{Lu}/u.test(w));
  return words.split(/\s+/).some(word => parts.includes(word.replace(/['’]s?$/, '')));
}

/** The head noun of a description: the last word before "of", "in", "who" … */
function headOf(words: string): string {
  const before = words.split(/\s+(?:of|for|at|in|to|who|with|on|from|by|near|outside|among)\s|,/)[0]!;
  return before.split(/\s+/).at(-1)!;
}
