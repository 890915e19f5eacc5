import {expect, test} from 'vitest';
import {narrow} from '../../src/export/narrow.ts';
import {sample} from './sample.ts';

test('only the quotes that pass and their speakers are left, with indices that fit', () => {
  const {annotations} = narrow(sample(), quote => quote.speaker === 'lindqvist');
  expect(annotations.quotes).toHaveLength(2);
  expect(annotations.speakers).toMatchObject([{id: 'lindqvist', quotes: [0, 1]}]);
});
