/** What a block of an article is; the names are those of `explore --json`. */
export type BlockKind = 'paragraph' | 'heading' | 'list-item' | 'blockquote' | 'caption' | 'code';

export interface Block {
  readonly kind: BlockKind;
  /** Clean text: no control characters, no line breaks but in code; spans count UTF-16 units in it. */
  readonly text: string;
  /** Share lines, related links, credits: shown dimmed, never a source of quotes. */
  readonly furniture?: boolean;
}

/** An article as a reader has it in hand, whatever file it came from. Every field is cleaned of control characters. */
export interface Article {
  /** The file, URL or `-` it was read from; null for the bundled article. */
  readonly input: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly site: string | null;
  readonly url: string | null;
  /** ISO 8601 date or date-time. */
  readonly published: string | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly blocks: readonly Block[];
  /** What a reader should know of the loading: "cut short", "decoded as windows-1252". */
  readonly notices: readonly string[];
}
