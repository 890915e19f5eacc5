import {expect, test} from 'vitest';
import {aboutItems, isUnheard} from '../../src/app/about.ts';
import {entityItems} from '../../src/app/list-items.ts';
import {pickerRect} from '../../src/app/picker-height.ts';
import type {State} from '../../src/app/state.ts';
import {subjectHere} from '../../src/app/subject.ts';
import {update} from '../../src/app/update.ts';
import type {Annotations, Span} from '../../src/model/annotation.ts';
import {river, riverAnnotations, riverState} from './river.ts';

const typed = (state: State, ...keys: readonly string[]): State =>
  keys.reduce((before, key) => update(before, {type: 'key', key})[0], state);

const find = (block: number, words: string): Span => {
  const start = river.blocks[block]!.text.indexOf(words);
  return {block, start, end: start + words.length};
};

/** The river's annotations with a thing that the mayor speaks of, and a role. */
const annotations: Annotations = {
  ...riverAnnotations,
  entities: [
    ...riverAnnotations.entities.map(entity =>
      entity.id === 'tl' ? {...entity, role: 'Mayor', roles: [{text: 'Mayor', span: find(1, 'Mayor')}]} : entity,
    ),
    {
      id: 'house',
      type: 'place',
      name: 'house',
      role: null,
      roles: [],
      aliases: [],
      mentions: [find(9, 'house')],
      value: null,
    },
  ],
};
const opened = (...keys: readonly string[]): State => typed({...riverState(), annotations}, ...keys);
const rows = (state: State) => aboutItems(state).map(({mark, label, detail}) => [mark, label, detail].join(': '));

test('i tells of a speaker: words, mentions, roles, names, and whom she speaks of', () => {
  const state = opened('2', 'i');
  expect(state.overlay).toMatchObject({type: 'picker', kind: 'about'});
  expect(rows(state)).toEqual([
    'said: everything Tessa Lindqvist said: 3',
    'named: every mention of Tessa Lindqvist: 3',
    'role: Mayor: ¶2',
    'also: Lindqvist: 2',
    'speaks of: house: 1',
  ]);
});

test('whom she speaks of becomes the trail of those quotes, from both ends', () => {
  const spoken = opened('2', 'i', ...'speaks of', 'enter');
  expect(spoken.trail).toMatchObject({kind: 'spoken', title: 'what Tessa Lindqvist said of house'});
  expect(spoken.trail!.stops).toHaveLength(1);
  const of = opened('4', 'f', ...'house', 'enter', 'i', ...'spoken of by', 'enter');
  expect(of.trail).toEqual(spoken.trail);
});

test('a role and a name lead to where they stand', () => {
  expect(opened('2', 'i', ...'mayor', 'enter').cursor).toEqual({block: 1, offset: find(1, 'Mayor').start});
  expect(opened('2', 'i', ...'also', 'enter').cursor.block).toBe(2);
});

test('in the text it is who speaks under the cursor, else who is named on the line; else it is said why not', () => {
  expect(subjectHere(opened('}'))?.name).toBe('Tessa Lindqvist');
  expect(subjectHere(opened('g'))?.name).toBe('RIVERTON');
  expect(opened('}', '}', '}', 'i')).toMatchObject({overlay: null, said: 'nobody is named here'});
});

test('who is named and never heard is told, and found by that', () => {
  const state = opened('4', 'f', ...'unheard', 'enter');
  expect(entityItems(state).map(({name}) => name)).toEqual(['Marcus Bell']);
  expect(isUnheard(state, subjectHere(state)!)).toBe(true);
  expect(isUnheard(opened('2'), subjectHere(opened('2'))!)).toBe(false);
});

test('the trail of what one said of another is made anew when something is put right', () => {
  const spoken = opened('2', 'i', ...'speaks of', 'enter');
  expect(typed({...spoken, engine: annotations}, 'D').trail).toBeNull();
});

test('a short list takes no more of the screen than it needs, and leaves the words in sight that it is about', () => {
  const state = opened('.', '=');
  const {height, y} = pickerRect(state);
  expect(height).toBeLessThan(12);
  expect(y).toBeGreaterThan(12);
  expect(pickerRect(opened('G', ',', '=')).y).toBe(1);
});
