import type {Annotations, Entity} from '../model/annotation.ts';

/** So often somebody is named before it is worth a word that nothing is heard of them. */
const NAMED_OFTEN = 3;

/** Persons who are named often and never heard, the most often named first; of a beginning nobody can tell. */
export function unheard({entities, speakers, partial}: Annotations): readonly Entity[] {
  if (partial) return [];
  const voices = new Set(speakers.flatMap(({id, quotes}) => (quotes.length > 0 ? [id] : [])));
  return entities
    .filter(({id, type, mentions}) => type === 'person' && mentions.length >= NAMED_OFTEN && !voices.has(id))
    .sort((a, b) => b.mentions.length - a.mentions.length);
}
