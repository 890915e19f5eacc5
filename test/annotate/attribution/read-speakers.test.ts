import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {annotate} from '../../../src/annotate/index.ts';
import {openKnowledge} from '../../../src/annotate/knowledge.ts';
import type {Article} from '../../../src/model/article.ts';
import {marks, missed, plain, resolved} from './rows.ts';

const knowledge = openKnowledge(file => readFileSync(new URL(`../../../data/${file}`, import.meta.url)));

/** The quotations in marks, in order, as “kind speaker”. */
function speakersOf(text: string): string[] {
  const article: Article = {
    input: null,
    title: 'A title',
    authors: [],
    site: null,
    url: null,
    published: null,
    language: 'en',
    blocks: text.split('\n').map(line => ({kind: 'paragraph', text: line})),
    notices: [],
  };
  const {quotes, speakers} = annotate(article, knowledge);
  return quotes
    .filter(({kind}) => kind !== 'indirect')
    .map(({kind, speaker}) => `${kind} ${speakers.find(({id}) => id === speaker)?.name ?? '–'}`);
}

describe('where the verb and its source stand', () => {
  test.each(plain)('%s', (text, expected) => expect(speakersOf(text)).toEqual(expected));
});
describe('whom pronouns and descriptions stand for', () => {
  test.each(resolved)('%s', (text, expected) => expect(speakersOf(text)).toEqual(expected));
});
describe('marks of every kind', () => {
  test.each(marks)('%s', (text, expected) => expect(speakersOf(text)).toEqual(expected));
});
// A row that comes right fails here: it moves up to where it belongs.
describe('what still goes wrong', () => {
  test.for(missed)('%s', {fails: true}, ([text, expected]) => expect(speakersOf(text)).toEqual(expected));
});
