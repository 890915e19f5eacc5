import {expect, test} from 'vitest';
import {parseAnnotated} from '../../../scripts/annotated/parse.ts';
import {namesOf} from '../../../scripts/train-names/annotated-names.ts';
import {toBlocks, toExample, UNSURE_LABEL} from '../../../scripts/train-names/examples.ts';

const known = {isPeople: (word: string) => word === 'dutch', isPlace: (word: string) => word === 'brazil'};
const head = `M person f Marta Lindqvist | Lindqvist | mayor
B organisation Brazil
L organisation League of Lifts
W person a Dutch witness
---
`;
const found = (body: string): string[] => {
  const annotated = parseAnnotated(`${head}${body}`);
  return namesOf(annotated, known).map(({start, end, type}) => `${type} ${annotated.text.slice(start, end)}`);
};

test('names of the head and those beside it have their types', () => {
  expect(found('[M Lindqvist] left [p Colby] with the [o Colby Echo] and [n The Long Lift].')).toEqual([
    'PER Lindqvist',
    'LOC Colby',
    'ORG Colby Echo',
    'MISC The Long Lift',
  ]);
});

test('a description, a title and an article are no name, a country is a place', () => {
  expect(found('[M The mayor] met [M Dr Marta Lindqvist], [L the League of Lifts] and [B Brazil].')).toEqual([
    'PER Marta Lindqvist',
    'ORG League of Lifts',
    'LOC Brazil',
  ]);
});

test('peoples are found, and nothing is learned from a sentence with an unmarked name', () => {
  expect(found('The [W a Dutch witness] met him on Monday.')).toEqual(['MISC Dutch']);
  const annotated = parseAnnotated(`${head}Then [M Lindqvist] saw Ann.`);
  const {labels} = toExample('annotated', toBlocks(annotated.text, namesOf(annotated, known)));
  expect([...labels[0]!]).toEqual([0, 1, 0, UNSURE_LABEL, 0]);
});
