import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {annotate} from '../../../src/annotate/index.ts';
import {openKnowledge} from '../../../src/annotate/knowledge.ts';
import {articleOf} from '../../article-of.ts';
import {marks, missed, plain, resolved} from './rows.ts';

const knowledge = openKnowledge(file => readFileSync(new URL(`../../../data/${file}`, import.meta.url)));

/** The quotations in marks, in order, as “kind speaker”. */
function speakersOf(text: string): string[] {
  const article = articleOf(text.split('\n'), {title: 'A title'});
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
