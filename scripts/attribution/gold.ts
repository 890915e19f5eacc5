import {readFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import type {Article} from '../../src/model/article.ts';

/** A quotation as annotators found it, offsets into the article’s text. */
export interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly kind: 'direct' | 'mixed';
  readonly uncertain?: boolean;
  readonly why?: readonly string[];
  readonly title?: boolean;
  readonly short?: boolean;
  readonly speaker: {
    readonly start: number | null;
    readonly end: number | null;
    readonly text: string | null;
    readonly kind: 'named' | 'pronoun' | 'nominal' | 'none';
    readonly name?: string;
    readonly head?: string;
    readonly resolved?: string | null;
    readonly adj?: string;
  };
}

/** A phrase that stands for a speaker, and the name of that speaker. */
export interface GoldSource {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** The article names the speaker; else `name` is a description. */
  readonly named: boolean;
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
  /** Sources of reported speech, where the gold has them. */
  readonly sources?: readonly GoldSource[];
  /** Where somebody’s name stands, by the name: tells which figure of the cast is meant. */
  readonly named?: ReadonlyMap<string, readonly {readonly start: number; readonly end: number}[]>;
}

/** An article cut into paragraphs whose places in the annotated text are kept. */
export interface Laid {
  readonly gold: GoldArticle;
  readonly article: Article;
  /** Of each block: where it starts in the text. */
  readonly starts: readonly number[];
}

/** Reads annotated articles, a line each, packed or not. */
export function readGold(file: string): GoldArticle[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as GoldArticle);
}

/** Cuts the text into paragraphs: the first line is the title, dates and by-lines are left standing. */
export function layArticle(gold: GoldArticle): Laid {
  const starts: number[] = [];
  const blocks: {kind: 'paragraph'; text: string}[] = [];
  let at = 0;
  let title: string | null = null;
  for (const line of gold.text.split('\n')) {
    const text = line.trim();
    const start = at + line.indexOf(text);
    at += line.length + 1;
    if (!text) continue;
    if (title === null) {
      title = text;
      continue;
    }
    starts.push(start);
    blocks.push({kind: 'paragraph', text});
  }
  return {
    gold,
    starts,
    article: {
      input: null,
      title,
      authors: [],
      site: null,
      url: null,
      published: null,
      language: 'en',
      blocks,
      notices: [],
    },
  };
}
