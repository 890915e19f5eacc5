import {describe, expect, test} from 'vitest';
import {mergeNames} from '../../../src/annotate/cast/merge-names.ts';

const groups = (texts: readonly string[], organisation = true): number[] =>
  mergeNames(
    texts.map((text, index) => ({text, index, organisation})),
    key => key === 'new zealand',
  );

describe('mergeNames', () => {
  test.each([
    ['the same words', ['Acme Steel', 'the Acme Steel', 'ACME STEEL'], [0, 0, 0]],
    ['initials', ['World Health Body', 'WHB', 'W.H.B.'], [0, 0, 0]],
    ['initials before the name', ['WHB', 'World Health Body'], [0, 0]],
    ['first words', ['Acme Steel Corp.', 'Acme', 'Acme Steel'], [0, 0, 0]],
    ['two that begin alike', ['Acme Steel', 'Acme Water', 'Acme'], [0, 1, 2]],
    ['a suffix decides between two', ['Acme Corp.', 'Acme Water Trust', 'Acme'], [0, 1, 0]],
    ['what names something else', ['New Zealand Cricket', 'New Zealand'], [0, 1]],
    ['strangers', ['Acme', 'Bolt'], [0, 1]],
  ])('%s', (_, texts, expected) => {
    expect(groups(texts)).toEqual(expected);
  });

  test('a place goes by its other names but not by its first words', () => {
    expect(groups(['United States', 'the U.S.', 'America', 'York Road', 'York'], false)).toEqual([0, 0, 0, 3, 4]);
  });
});
