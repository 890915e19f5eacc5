import {expect, test} from 'vitest';
import {applyCorrections} from '../../src/desk/apply-corrections.ts';
import type {Correction} from '../../src/desk/correction.ts';
import {describeCorrection} from '../../src/desk/correction.ts';
import {keyOf} from '../../src/desk/quote-key.ts';
import {sample} from '../export/sample.ts';

const {article, annotations} = sample();
const key = (index: number) => keyOf(article, annotations.quotes[index]!);
const apply = (...corrections: Correction[]) => applyCorrections(article, annotations, corrections);
const said = (corrected: ReturnType<typeof apply>) =>
  Object.fromEntries(corrected.annotations.speakers.map(({name, quotes}) => [name, quotes]));

test('the right speaker is given to a quotation, marked and certain', () => {
  const corrected = apply({what: 'speaker', quote: key(2), speaker: 'Owen Talbot'});
  expect(said(corrected)).toEqual({'Owen Talbot': [1, 2], 'Tessa Lindqvist': [0, 3]});
  expect(corrected.annotations.quotes[2]).toMatchObject({speaker: 'talbot', corrected: true, confidence: 1});
  expect(corrected.annotations.quotes[0]).toBe(annotations.quotes[0]);
});

test('a speaker nobody knew before is made', () => {
  expect(said(apply({what: 'speaker', quote: key(2), speaker: 'Ada Nyström'}))).toMatchObject({'Ada Nyström': [2]});
});

test('a quotation can be said to be nobody’s; a speaker without quotations goes', () => {
  const corrected = apply({what: 'speaker', quote: key(1), speaker: null});
  expect(said(corrected)).toEqual({'Tessa Lindqvist': [0, 3]});
});

test('striking out renumbers what follows', () => {
  const corrected = apply({what: 'strike', quote: key(0)});
  expect(corrected.annotations.quotes).toHaveLength(3);
  expect(said(corrected)).toEqual({'Owen Talbot': [0], 'Tessa Lindqvist': [2]});
});

test('merging gives one speaker both names’ quotations; splitting takes a name away again', () => {
  const merged = apply({what: 'merge', from: 'Owen Talbot', into: 'Tessa Lindqvist'});
  expect(said(merged)).toEqual({'Tessa Lindqvist': [0, 1, 3]});
  expect(merged.annotations.speakers[0]?.aliases).toContain('Talbot');
  const back = applyCorrections(article, annotations, [{what: 'split', alias: 'Tessa Lindqvist', from: 'Lindqvist'}]);
  expect(said(back)).toEqual({'Owen Talbot': [1], Lindqvist: [3], 'Tessa Lindqvist': [0]});
});

test('a name is split off with the quotations that go by it alone, by way of a pronoun too, and with its mentions', () => {
  const at = (block: number, text: string) => {
    const start = article.blocks[block]!.text.indexOf(text);
    return {block, start, end: start + text.length};
  };
  const [first, , , last] = annotations.quotes;
  const steps = [{what: 'name' as const, text: '', span: at(1, 'Talbot')}];
  const quotes = [
    first!,
    {...annotations.quotes[1]!, source: at(1, 'Owen Talbot')},
    {...annotations.quotes[2]!, speaker: 'talbot', source: at(2, 'somebody'), steps},
    last!,
  ];
  const talbot = {
    ...annotations.entities[0]!,
    id: 'talbot',
    name: 'Owen Talbot',
    aliases: ['Talbot'],
    mentions: [at(1, 'Owen Talbot'), at(1, 'Talbot')],
  };
  const found = {...annotations, quotes, entities: [...annotations.entities, talbot]};
  const split = applyCorrections(article, found, [{what: 'split', alias: 'Talbot', from: 'Owen Talbot'}]);
  expect(said(split)).toMatchObject({'Owen Talbot': [1], Talbot: [2]});
  expect(split.annotations.quotes[2]!.steps.map(({what}) => what)).toEqual(['name', 'rule']);
  expect(split.annotations.entities.map(({name, mentions}) => [name, mentions.length])).toEqual([
    ['Tessa Lindqvist', 1],
    ['Owen Talbot', 1],
    ['Talbot', 1],
  ]);
});

test('names of those who do not speak are merged and split too', () => {
  const [lindqvist] = annotations.entities;
  const silent = (id: string, name: string, aliases: string[] = []) => ({...lindqvist!, id, name, aliases});
  const found = {...annotations, entities: [lindqvist!, silent('a', 'Ada Lovell'), silent('b', 'Mrs Lovell')]};
  const merged = applyCorrections(article, found, [
    {what: 'merge', from: 'Mrs Lovell', into: 'Ada Lovell'},
  ]).annotations;
  expect(merged.entities.map(({name, aliases}) => [name, ...aliases])).toEqual([
    ['Tessa Lindqvist', 'Lindqvist'],
    ['Ada Lovell', 'Mrs Lovell'],
  ]);
  expect(merged.speakers).toHaveLength(2);
});

test('corrections that meet nothing are given back and do no harm', () => {
  const lost: Correction[] = [
    {what: 'strike', quote: {spans: [{block: 99, start: 0, end: 5}], text: 'never said'}},
    {what: 'merge', from: 'Nobody', into: 'Tessa Lindqvist'},
    {what: 'split', alias: 'Talbot', from: 'Tessa Lindqvist'},
  ];
  expect(apply(...lost)).toEqual({annotations, unmatched: lost});
});

test('a quotation is found again where the text moved, and where the engine cuts it elsewhere', () => {
  const quote = key(1);
  const moved = {...article, blocks: [{kind: 'heading' as const, text: 'New'}, ...article.blocks]};
  const shifted = annotations.quotes.map(one => ({
    ...one,
    spans: one.spans.map(span => ({...span, block: span.block + 1})),
  }));
  const corrected = applyCorrections(moved, {...annotations, quotes: shifted}, [{what: 'strike', quote}]);
  expect(corrected.annotations.quotes).toHaveLength(3);
  const recut = annotations.quotes.map((one, index) =>
    index === 1 ? {...one, spans: [{...one.spans[0]!, start: one.spans[0]!.start + 4}]} : one,
  );
  expect(applyCorrections(article, {...annotations, quotes: recut}, [{what: 'strike', quote}]).unmatched).toEqual([]);
});

test.each<[Correction, string]>([
  [{what: 'speaker', quote: key(2), speaker: 'Owen Talbot'}, '“It is a shame,” was said by Owen Talbot'],
  [{what: 'strike', quote: key(2)}, '“It is a shame,” is no quotation'],
  [{what: 'merge', from: 'A', into: 'B'}, 'A is B'],
  [{what: 'split', alias: 'A', from: 'B'}, 'A is not B'],
])('%j in words', (correction, words) => {
  expect(describeCorrection(correction)).toBe(words);
});
