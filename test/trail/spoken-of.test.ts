import {expect, test} from 'vitest';
import {bySpokenOf, spokenKey, spokenOf} from '../../src/trail/by-spoken-of.ts';
import {sample} from '../export/sample.ts';

const {article, annotations} = sample();
const at = (block: number, text: string) => {
  const start = article.blocks[block]!.text.indexOf(text);
  return {block, start, end: start + text.length};
};
const [lindqvist] = annotations.entities;
const harbour = {
  ...lindqvist!,
  id: 'harbour',
  type: 'place' as const,
  name: 'the harbour',
  mentions: [at(1, 'harbour')],
};
const pay = {...lindqvist!, id: 'pay', type: 'work' as const, name: 'pay', mentions: [at(0, 'pay'), at(1, 'said')]};
const named = {...annotations, entities: [lindqvist!, harbour, pay]};

test('who speaks of whom is read off the mentions within their quotes', () => {
  expect(spokenOf(named)).toEqual([
    {by: 'lindqvist', of: 'pay', quotes: [0]},
    {by: 'talbot', of: 'harbour', quotes: [1]},
  ]);
});

test('to name oneself is not to be spoken of', () => {
  const self = {...lindqvist!, mentions: [at(0, 'We')]};
  expect(spokenOf({...named, entities: [self]})).toEqual([]);
});

test('the quotes in which one speaks of another are a trail; without any it has no stops', () => {
  const trail = bySpokenOf(named, spokenKey(spokenOf(named)[1]!));
  expect(trail).toMatchObject({kind: 'spoken', title: 'what Owen Talbot said of the harbour', stops: [{quote: 1}]});
  expect(bySpokenOf(named, 'lindqvist > harbour').stops).toEqual([]);
});
