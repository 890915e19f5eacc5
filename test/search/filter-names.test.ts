import {expect, test} from 'vitest';
import {COMMANDS} from '../../src/app/commands/index.ts';
import {filterNames} from '../../src/search/filter-names.ts';

const people: readonly (readonly [string, ...string[]])[] = [
  ['Tessa Lindqvist', 'Lindqvist'],
  ['Owen Talbot', 'Talbot', 'the engineer'],
  ['José Álvarez'],
  ['Linda Owens'],
  ['Maria King', 'Ms King'],
  ['Lee Kang'],
  ['Jean-Luc O’Neill'],
  ['World Trade Organization', 'WTO'],
];

test.each<[string, string[]]>([
  ['lind', ['Linda Owens', 'Tessa Lindqvist']],
  ['owen', ['Owen Talbot', 'Linda Owens']],
  ['lindqvist', ['Tessa Lindqvist']],
  ['TALBOT', ['Owen Talbot']],
  ['engineer', ['Owen Talbot']],
  ['alvarez', ['José Álvarez']],
  ['talbot ow', ['Owen Talbot']],
  ['king lee', []],
  ['engineer owen', ['Owen Talbot']],
  ['tl', ['Tessa Lindqvist']],
  ['otalb', ['Owen Talbot']],
  ['luc', ['Jean-Luc O’Neill']],
  ["o'ne", ['Jean-Luc O’Neill']],
  ['wto', ['World Trade Organization']],
  ['albo', ['Owen Talbot']],
  // Close spellings, and only where nothing is spelt so.
  ['lindqist', ['Tessa Lindqvist']],
  ['tlabot', ['Owen Talbot']],
  ['tesa lindqist', ['Tessa Lindqvist']],
  ['king', ['Maria King']],
  // Letters that merely occur in their order are no answer.
  ['tsq', []],
  ['owtlb', []],
  ['zzz', []],
  ['?!', []],
])('%j', (query, expected) => {
  expect(filterNames(people, query, names => names).map(([name]) => name)).toEqual(expected);
});

test.each([[''], ['  ']])('%j leaves the list as it is', query => {
  expect(filterNames(people, query, names => names)).toBe(people);
});

test('of two that answer alike the one goes first whose earlier name does, else they stay as they were', () => {
  const items = [
    ['b', 'x search'],
    ['search', 'a'],
    ['a', 'search'],
    ['c', 'x search'],
  ] as const;
  expect(filterNames(items, 'search', names => names).map(([name]) => name)).toEqual(['search', 'a', 'b', 'c']);
});

test.each<[string, string[]]>([
  ['them', ['theme']],
  ['thme', ['theme']],
  ['quit', ['quit', 'quit-at-once']],
  ['next theme', ['theme']],
  ['side by side', ['compare']],
  ['mosue', ['mouse']],
])('of the commands %j brings up %j', (query, expected) => {
  const found = filterNames(
    COMMANDS.filter(({panes}) => panes.includes('text')),
    query,
    ({help, id, group, keys}) => [help, id, group, ...keys],
  );
  expect(found.map(({id}) => id)).toEqual(expected);
});
