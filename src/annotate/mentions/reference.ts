import type {Gender} from '../cast.ts';

/** What a phrase can stand for; null where its words do not tell. */
export type Nature = 'person' | 'group' | 'document' | null;

/**
 * A phrase that stands for somebody or something that could speak.
 *
 *     Dutch captain Ann Doe      name            the captain's lawyer    description
 *     she, who, they             pronoun         her                     pronoun, possessive
 */
export interface Reference {
  /** Its place in the list of all of them, in the order of the text. */
  readonly index: number;
  readonly kind: 'name' | 'pronoun' | 'relative' | 'description';
  /** Tokens of the flow, `last` excluded; titles and modifiers are in, what follows the head is not. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** Where the figure’s name starts, titles left out; `first` for the other kinds. */
  readonly name: number;
  /** The named figure, as an index into the cast; −1 for the other kinds. */
  readonly figure: number;
  readonly nature: Nature;
  readonly gender: Gender;
  readonly number: 'one' | 'many' | null;
  /** Of pronouns; 3 for all others. */
  readonly person: 1 | 2 | 3;
  /** “her lawyer”: possessive; “the lawyer”: definite; “a lawyer”: indefinite; “police”: bare. */
  readonly article: 'definite' | 'indefinite' | 'possessive' | 'bare';
  /** “Her verdict”, “the minister’s answer”: names the source of something said, but is no subject. */
  readonly owns: boolean;
  /** The head of a description in lower case, its plural taken off. */
  readonly noun: string;
}
