import type {Speaker, SpeakerKind} from '../model/annotation.ts';
import type {Article} from '../model/article.ts';
import type {Entity} from './coreference/memory.ts';
import type {Reference} from './mentions/reference.ts';
import type {Scene} from './scene/scene.ts';

/** The speakers of an article as they come up: asked for an entity, it gives the speaker's id. */
export interface SpeakerBook {
  /** `quote` is the index of what it said; −1 if it only might have said something. */
  readonly idOf: (entity: Entity, quote: number) => string | null;
  /** The same for words that name nobody else's speaker: “the ministry's annual report”. */
  readonly idOfWords: (words: string, quote: number) => string | null;
  readonly nameOf: (entity: Entity | null) => string | null;
  readonly list: () => Speaker[];
}

const PRONOUN = /^(?:i|we|you|he|she|it|they|who|which|that|this|one|some|many|others|those|these)$/i;

const kinds: Readonly<Record<string, SpeakerKind>> = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  group: 'group',
};

/** Opens the book of speakers: figures speak under their names, others under the words that describe them. */
export function openSpeakers(scene: Scene, article: Article): SpeakerBook {
  const {cast, references} = scene;
  const quotes = new Map<string, number[]>();
  const speakers = new Map<string, Omit<Speaker, 'quotes'>>();
  const described = new Map<string, string>();

  const enter = (entity: Entity): string | null => {
    const figure = cast.figures[entity];
    if (figure) {
      const {id, name, type, role, aliases} = figure;
      if (!speakers.has(id)) speakers.set(id, {id, name, kind: kinds[type] ?? 'unknown', role, aliases});
      return id;
    }
    const reference = references[entity - cast.figures.length]!;
    if (reference.kind === 'pronoun') {
      const author = article.authors[0];
      if (reference.person !== 1 || reference.number !== 'one' || !author) return null;
      if (!speakers.has('author'))
        speakers.set('author', {id: 'author', name: author, kind: 'person', role: null, aliases: []});
      return 'author';
    }
    const kind: SpeakerKind =
      reference.number === 'many'
        ? 'group'
        : reference.nature === 'person'
          ? 'person'
          : reference.nature === 'group'
            ? 'organisation'
            : 'unknown';
    return describe(wordsOf(scene, reference), kind);
  };

  const describe = (name: string, kind: SpeakerKind): string => {
    const key = name.toLowerCase().replace(/^(?:the|an?|this|that|his|her|its|their) /, '');
    const known = described.get(key);
    if (known) return known;
    const id = `said-${key.replace(/[^\p{L}\p{N}]+/gu, '-')}`;
    described.set(key, id);
    speakers.set(id, {id, name, kind, role: null, aliases: []});
    return id;
  };

  const note = (id: string | null, quote: number): string | null => {
    if (id === null) return null;
    if (!quotes.has(id)) quotes.set(id, []);
    if (quote >= 0) quotes.get(id)!.push(quote);
    return id;
  };

  return {
    idOf: (entity, quote) => note(enter(entity), quote),
    idOfWords: (words, quote) => note(PRONOUN.test(words) ? null : describe(words, 'unknown'), quote),
    nameOf: entity => {
      const id = entity === null ? null : enter(entity);
      return id === null ? null : speakers.get(id)!.name;
    },
    list: () => [...speakers.values()].filter(s => quotes.has(s.id)).map(s => ({...s, quotes: quotes.get(s.id)!})),
  };
}

/** The phrase that begins at a token and owns nothing; the references stand in the order of the text, so the way is short. */
function phraseAt(references: readonly Reference[], from: number, token: number): Reference | null {
  for (let i = from; i < references.length && references[i]!.first <= token; i++)
    if (references[i]!.first === token && !references[i]!.owns) return references[i]!;
  return null;
}

/** A description in its own words, with what says whose or of what it is: “a spokesman for the council”. */
export function wordsOf({flow, references}: Scene, reference: Reference): string {
  const {tokens, tags, block, passages, inside} = flow;
  let last = reference.last;
  for (let hop = 0; hop < 2; hop++) {
    if (!/^(?:of|for|at|from|in|with)$/.test(tokens[last]?.lower ?? '') || tags[last] !== 'IN') break;
    if (inside[last] !== inside[reference.head] || block[last] !== block[reference.head]) break;
    const next = phraseAt(references, reference.index + 1, last + 1);
    if (!next || (hop > 0 && tokens[last]!.lower !== 'of')) break;
    last = next.last;
  }
  const {text} = passages[block[reference.first]!]!;
  return text.slice(tokens[reference.first]!.start, tokens[last - 1]!.end);
}
