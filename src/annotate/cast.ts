import type {EntityType, Role} from '../model/annotation.ts';

/** A name as it stands in the text, titles and possessive endings left out. */
export interface Mention {
  readonly block: number;
  /** UTF-16 units into the block's text. */
  readonly start: number;
  readonly end: number;
  /** Tokens `first` up to, but without, `last` of the block's passage. */
  readonly first: number;
  readonly last: number;
}

/** What the text tells about somebody's gender: for resolving pronouns only, never shown. */
export type Gender = 'female' | 'male' | null;

/** Somebody or something that the article names, with all its mentions merged. */
export interface Figure {
  readonly id: string;
  readonly type: EntityType;
  /** The fullest form in the text, without titles. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly Mention[];
  /** In the order of the text. */
  readonly roles: readonly Role[];
  /** The one shown: the fullest of the newest. */
  readonly role: string | null;
  readonly gender: Gender;
  /** What tells it: a title or role, a given name, or only the pronouns that follow. */
  readonly genderBy: 'title' | 'name' | 'pronouns' | null;
  /** A family, a band, a team: takes “they”. */
  readonly plural: boolean;
  /** ISO 8601 or a sum, for dates and money. */
  readonly value: string | null;
}

/** Everybody and everything named, in the order of first mention. */
export interface Cast {
  readonly figures: readonly Figure[];
}
