import {readFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import type {Document} from '../../src/annotate/document.ts';
import {NAME_TYPES} from '../../src/annotate/names/labels.ts';
import {readDocument} from '../../src/annotate/read-document.ts';

/** A marked name, in UTF-16 units of the text. */
export interface Gold {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

export interface Example {
  readonly source: string;
  readonly document: Document;
  /** Per passage and token: the label that training wants. */
  readonly labels: readonly Uint8Array[];
}

/** Text and gold of one block; blocks are told apart by line breaks. */
export interface Block {
  readonly text: string;
  readonly gold: readonly Gold[];
}

const TYPES: Readonly<Record<string, number>> = {PER: 0, ORG: 1, LOC: 2, MISC: 3};
/** The type of what may be a name or none: nothing is learned from its sentence. */
export const UNSURE = 'unsure';
/** The label of a token of it. */
export const UNSURE_LABEL = 255;

export const readLines = (file: string): {source: string; text: string; entities: Gold[]}[] => {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line));
};

export const toBlocks = (text: string, entities: readonly Gold[]): Block[] => {
  let at = 0;
  return text.split('\n').map(line => {
    const start = at;
    at += line.length + 1;
    const gold = entities
      .filter(each => each.start >= start && each.end <= start + line.length)
      .map(each => ({start: each.start - start, end: each.end - start, type: each.type}));
    return {text: line, gold};
  });
};

export const toDocument = (blocks: readonly {text: string}[]): Document =>
  readDocument({
    input: null,
    title: null,
    authors: [],
    site: null,
    url: null,
    published: null,
    language: 'en',
    blocks: blocks.map(({text}) => ({kind: 'paragraph', text})),
    notices: [],
  });

/** Lays gold spans over tokens; a token that a span cuts belongs to it if it begins in it. */
export const toExample = (source: string, blocks: readonly Block[]): Example => {
  const document = toDocument(blocks);
  const labels = document.passages.map(({tokens}, index) => {
    const row = new Uint8Array(tokens.length);
    for (const {start, end, type} of blocks[index]!.gold) {
      const kind = TYPES[type] ?? -1;
      let first = true;
      for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i]!;
        if (token.start < start || token.start >= end) continue;
        row[i] = type === UNSURE ? UNSURE_LABEL : first ? 1 + kind : 1 + NAME_TYPES.length + kind;
        first = false;
      }
    }
    return row;
  });
  return {source, document, labels};
};
