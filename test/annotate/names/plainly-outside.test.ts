import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {nameView} from '../../../src/annotate/names/name-view.ts';
import {openNames} from '../../../src/annotate/names/open-names.ts';
import {plainlyOutside} from '../../../src/annotate/names/plainly-outside.ts';
import {readDocument} from '../../../src/annotate/read-document.ts';
import {articleOf} from '../../article-of.ts';

const names = openNames(file => readFileSync(new URL(`../../../data/${file}`, import.meta.url)));

test.each([
  ['nobody who is here is ever named', '1111111'],
  ['nobody who is here knew Ann of old and then left', '11100000111'],
  ['iPhone sales fell by one half', '000111'],
  // Two small words bridge a name.
  ['she went to the Bank of the West again', '110000000'],
  // A sentence's capital reaches into no other sentence.
  ['it was not there. Ann came', '1111100'],
])('%s', (text, expected) => {
  const view = nameView(readDocument(articleOf([text])), names, names.memory);
  expect([...plainlyOutside(view)].join('')).toBe(expected);
});
