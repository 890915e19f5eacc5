import type {EntityType} from '../../model/annotation.ts';
import type {Figure, Mention} from '../cast.ts';
import type {Document} from '../document.ts';

/** A figure that has no id yet. */
export type Draft = Omit<Figure, 'id'>;

/** One way in which an article writes a name. */
export interface Form {
  readonly text: string;
  /** In capitals throughout. */
  readonly shouted: boolean;
  readonly words: number;
}

/** The form with more words; capitals only where the article has no other. */
export const fuller = (a: Form, b: Form): Form => {
  if (a.shouted !== b.shouted) return a.shouted ? b : a;
  if (a.words !== b.words) return a.words > b.words ? a : b;
  return a.text.length >= b.text.length ? a : b;
};

export const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

export const textOf = (document: Document, mention: Mention): string =>
  document.passages[mention.block]!.text.slice(mention.start, mention.end);

export const bare = ({block, start, end, first, last}: Mention): Mention => ({block, start, end, first, last});

/** A band, a team: an organisation that takes “they” is told by its plural. */
const isPlural = (name: string): boolean =>
  /^(?:the )?[\p{L} ]*\p{Ll}s$/iu.test(name) && !/(?:ss|us|is|news|times)$/i.test(name);

/** A figure that is no person, from all its mentions. */
export const plainDraft = (document: Document, type: EntityType, mentions: readonly Mention[]): Draft => {
  const forms = mentions.map((mention): Form => {
    const text = textOf(document, mention);
    return {
      text,
      words: text.split(' ').length,
      shouted: text.length > 6 && text.includes(' ') && text === text.toUpperCase(),
    };
  });
  const name = forms.reduce(fuller).text;
  return {
    type,
    name,
    aliases: distinct(forms.map(({text}) => text)).filter(text => text !== name),
    mentions: mentions.map(bare),
    roles: [],
    role: null,
    gender: null,
    genderBy: null,
    plural: type === 'organisation' && isPlural(name),
    value: null,
  };
};
