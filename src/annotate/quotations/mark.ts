import type {Family} from './glyphs.ts';

/** A stretch of one paragraph in quotation marks. */
export interface Mark {
  readonly block: number;
  /** The words inside, without the marks and without space at the edges: UTF-16 units into the block's text. */
  readonly start: number;
  readonly end: number;
  /** The same with the marks. */
  readonly outerStart: number;
  readonly outerEnd: number;
  readonly family: Family;
  /** 0 for a quotation of the article, 1 for one within it, and so on. */
  readonly depth: number;
  /** The mark of the paragraph before that was left open and goes on here. */
  readonly continues: Mark | null;
  /** No closing mark in this paragraph. */
  readonly open: boolean;
}
