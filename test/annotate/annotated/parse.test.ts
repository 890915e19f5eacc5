import {describe, expect, test} from 'vitest';
import {readActs} from '../../../scripts/annotated/acts.ts';
import {complaintsOf} from '../../../scripts/annotated/complaints.ts';
import {readFolder} from '../../../scripts/annotated/folder.ts';
import {parseAnnotated} from '../../../scripts/annotated/parse.ts';
import {toGold} from '../../../scripts/annotated/to-gold.ts';

const raw = `M person f Marta Lindqvist | Lindqvist | mayor
C person a former cook
---
The hotel

[M! Marta Lindqvist] <said> {M the hotel in [p Colby] was “completely full”}. {M “Come back,”} [M! she] said. {M “Or don’t.”}

{C There was no heat}, <according to> [C! a former cook], {C+ “not even in May”}. It was a {- ‘mess’}.
`;
const annotated = parseAnnotated(raw);
const words = ({start, end}: {start: number; end: number}) => annotated.text.slice(start, end);

describe('an annotated article', () => {
  test('is the text without its marks', () => {
    expect(annotated.text.split('\n')[2]).toBe(
      'Marta Lindqvist said the hotel in Colby was “completely full”. “Come back,” she said. “Or don’t.”',
    );
  });

  test('has its acts with kind, content, source and cue', () => {
    expect(
      readActs(annotated).map(({kind, speaker, content, quoted, source, cue}) => [
        ...[kind, speaker.name, content.map(words), quoted.map(words)],
        ...[source && words(source), cue && words(cue)],
      ]),
    ).toEqual([
      [
        ...['mixed', 'Marta Lindqvist', ['the hotel in Colby was “completely full”'], ['completely full']],
        ...['Marta Lindqvist', 'said'],
      ],
      ['direct', 'Marta Lindqvist', ['Come back,', 'Or don’t.'], ['Come back,', 'Or don’t.'], 'she', null],
      [
        ...['mixed', 'a former cook', ['There was no heat', '“not even in May”'], ['not even in May']],
        ...['a former cook', 'according to'],
      ],
    ]);
  });

  test('teaches each quotation with its source, and whom a pronoun stands for', () => {
    const {quotes, sources} = toGold('hotel', annotated);
    expect(quotes.map(({speaker: {kind, text, resolved}}) => [kind, text, resolved])).toEqual([
      ['named', 'Marta Lindqvist', 'Marta Lindqvist'],
      ['pronoun', 'she', 'Marta Lindqvist'],
      ['pronoun', 'she', 'Marta Lindqvist'],
      ['nominal', 'a former cook', null],
    ]);
    expect(sources!.map(source => [words(source), source.name, source.named])).toContainEqual([
      'she',
      'Marta Lindqvist',
      true,
    ]);
  });

  test.each([
    ['[X! Who] said', /X is not listed/],
    ['{M “Come back', /not closed/],
    ['came back]', /closes nothing/],
  ])('%s is told', (text, why) => {
    expect(() => parseAnnotated(`M person f Marta Lindqvist\n---\nTitle\n\n${text}`)).toThrow(why);
  });

  test('marks that nobody is given are told', () => {
    const {faults} = complaintsOf(parseAnnotated('M person f Marta Lindqvist\n---\nT\n\n[M Lindqvist] said “no”.'));
    expect(faults).toEqual([expect.stringMatching(/marks that are neither/)]);
  });
});

test('each annotated article of the project is whole', () => {
  const folder = new URL('../../../data/annotated', import.meta.url).pathname;
  const faults = readFolder(folder).flatMap(({id, annotated}) =>
    complaintsOf(annotated).faults.map(f => `${id}: ${f}`),
  );
  expect(faults).toEqual([]);
});
