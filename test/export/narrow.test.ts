import {expect, test} from 'vitest';
import {keyOf} from '../../src/desk/quote-key.ts';
import {narrow, narrowMarks} from '../../src/export/narrow.ts';
import {sample} from './sample.ts';

test('only the quotes that pass and their speakers are left, with indices that fit', () => {
  const {annotations} = narrow(sample(), quote => quote.speaker === 'lindqvist');
  expect(annotations.quotes).toHaveLength(2);
  expect(annotations.speakers).toMatchObject([{id: 'lindqvist', quotes: [0, 1]}]);
});

test('only the marks on those quotes are left, and on places in them', () => {
  const reading = sample();
  const {article, annotations} = reading;
  const on = (index: number, block: number, offset: number) => ({
    id: String(index),
    letter: null,
    place: {block, offset},
    quote: index < 0 ? null : keyOf(article, annotations.quotes[index]!),
    note: `note ${index}`,
  });
  const marks = [on(0, 0, 1), on(1, 1, 20), on(-1, 1, 25), on(-2, 0, 30), on(-3, 0, 3)];
  const notesOf = (speaker: string, places: readonly {block: number; start: number; end: number}[] = []) =>
    narrowMarks(reading, marks, quote => quote.speaker === speaker, places).map(({note}) => note);
  expect(notesOf('lindqvist')).toEqual(['note 0', 'note -3']);
  expect(notesOf('talbot')).toEqual(['note 1', 'note -1']);
  expect(notesOf('talbot', [{block: 0, start: 28, end: 33}])).toEqual(['note 1', 'note -1', 'note -2']);
});

test('the same words of somebody else are somebody else’s', () => {
  const {article, annotations} = sample();
  const again = {...annotations.quotes[0]!, speaker: 'talbot'};
  const reading = {article, annotations: {...annotations, quotes: [...annotations.quotes, again]}};
  const mark = {id: 'm', letter: 'a', place: {block: 0, offset: 1}, quote: keyOf(article, again), note: ''};
  expect(narrowMarks(reading, [mark], quote => quote.speaker === 'lindqvist')).toEqual([mark]);
  expect(narrowMarks(reading, [mark], quote => quote.speaker === 'talbot')).toEqual([]);
});
