import {expect, test} from 'vitest';
import {keyOf} from '../../src/desk/quote-key.ts';
import {narrowBy} from '../../src/print/narrow-by.ts';
import {sample} from '../export/sample.ts';

const reading = sample();
const {quotes} = reading.annotations;
const marks = [0, 1, 2].map(index => ({
  id: String(index),
  letter: null,
  place: {block: quotes[index]!.spans[0]!.block, offset: quotes[index]!.spans[0]!.start},
  quote: keyOf(reading.article, quotes[index]!),
  note: `on quote ${index}`,
}));

test.each([
  [{speaker: null, search: null}, ['on quote 0', 'on quote 1', 'on quote 2']],
  [{speaker: 'lindqvist', search: null}, ['on quote 0']],
  [{speaker: 'nobody of that name', search: null}, []],
  [{speaker: null, search: 'harbour'}, ['on quote 1']],
  [{speaker: 'lindqvist', search: 'harbour'}, []],
])('%j leaves the notes on what is left', (options, expected) => {
  expect(narrowBy(reading, marks, options).marks.map(({note}) => note)).toEqual(expected);
});
