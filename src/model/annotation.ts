/** A stretch of one block's text, in UTF-16 units: `blocks[block].text.slice(start, end)`. */
export interface Span {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** The order of the text, by where a stretch begins. */
export const compareSpans = (a: Span, b: Span): number => a.block - b.block || a.start - b.start;

/** direct: all of it in quotation marks; mixed: reported words with a quoted part; indirect: reported without marks. */
export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/** One step of the way from a quotation to its speaker, in the order a reader would walk it. */
export interface Step {
  readonly what: 'cue' | 'source' | 'antecedent' | 'name' | 'turn' | 'rule';
  /** In a reader's words: `pronoun “She” stands for Lindqvist`. */
  readonly text: string;
  /** Where in the text it can be seen; null where it is a rule and not a place. */
  readonly span: Span | null;
}

/** One act of speech with one speaker. */
export interface Quote {
  readonly kind: QuoteKind;
  /** The content: a direct quote's without its marks, a mixed one's whole with its marks. In the article's order. */
  readonly spans: readonly Span[];
  /** The parts of a mixed quote that stand in marks, without them; empty for the other kinds. */
  readonly quoted: readonly Span[];
  /** A speaker's id; null where the text does not say. */
  readonly speaker: string | null;
  /** The words that name who said it: “he”, “the mayor’s top aide”. */
  readonly source: Span | null;
  /** The word that ties source and content: “said”, “according to”. */
  readonly cue: Span | null;
  /** 0 to 1, calibrated: of the quotes at .9 and more at least nine in ten are right. */
  readonly confidence: number;
  /** What decided, in words a reader understands. */
  readonly evidence: string;
  readonly steps: readonly Step[];
  /** Who else it might have been; null where nobody came near. */
  readonly runnerUp: {readonly speaker: string; readonly confidence: number} | null;
  /** A reader's own correction, not the engine's reading. */
  readonly corrected?: true;
}

export type SpeakerKind = 'person' | 'organisation' | 'place' | 'group' | 'unknown';

export interface Speaker {
  /** A speaker that is an entity too bears the entity's id. */
  readonly id: string;
  /** The fullest form in the text. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** As the text gives it: “Russian President”. */
  readonly role: string | null;
  readonly aliases: readonly string[];
  /** Indices into `quotes`. */
  readonly quotes: readonly number[];
}

export type EntityType =
  | 'person'
  | 'organisation'
  | 'place'
  | 'group'
  | 'event'
  | 'work'
  | 'date'
  | 'money'
  | 'percent'
  | 'quantity';

/** A role the text gives somebody, and where it stands. */
export interface Role {
  readonly text: string;
  readonly span: Span;
}

export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly role: string | null;
  readonly roles: readonly Role[];
  readonly aliases: readonly string[];
  readonly mentions: readonly Span[];
  /** A date resolved to ISO 8601, a sum to number and currency; null where the text does not allow it. */
  readonly value: string | null;
}

/** Everything the engine found in an article. */
export interface Annotations {
  readonly speakers: readonly Speaker[];
  readonly quotes: readonly Quote[];
  readonly entities: readonly Entity[];
  /** Only a beginning of the article was read: there will be more, and who is silent here may speak further on. */
  readonly partial?: true;
}
