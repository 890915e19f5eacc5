import {expect, test} from 'vitest';
import {filterNames} from '../../src/search/filter-names.ts';

const people = [
  {id: '1', name: 'Tessa Lindqvist', aliases: ['Lindqvist']},
  {id: '2', name: 'Owen Talbot', aliases: ['Talbot', 'the engineer']},
  {id: '3', name: 'José Álvarez'},
  {id: '4', name: 'Linda Owens'},
];

test.each<[string, string[]]>([
  ['', ['1', '2', '3', '4']],
  ['lind', ['1', '4']],
  ['owen', ['2', '4']],
  ['lindqvist', ['1']],
  ['lindqist', ['1']],
  ['tlabot', ['2']],
  ['alvarez', ['3']],
  ['engineer', ['2']],
  ['TALBOT', ['2']],
  ['zzz', []],
])('%j', (query, expected) => {
  expect(filterNames(people, query).map(({id}) => id)).toEqual(expected);
});
