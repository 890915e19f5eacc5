import {expect, test} from 'vitest';
import {resumed} from '../../src/app/resumed.ts';
import type {State} from '../../src/app/state.ts';
import {update} from '../../src/app/update.ts';
import {openSearch} from '../../src/search/open-search.ts';
import {river, riverAnnotations, riverState} from './river.ts';

const left = (kind: string, key: string, state: Partial<State> = {}): State => ({
  ...riverState(),
  cursor: {block: 1, offset: 1},
  ...state,
  wanted: {speaker: null, quote: null, trail: {kind, key}},
});
const trailOf = ({trail, stop}: State) => trail && `${trail.title} ${stop}/${trail.stops.length}`;

test.each([
  ['speaker', 'tl', 'everything Tessa Lindqvist said 0/3'],
  ['speaker', 'unknown', 'what was said by nobody named null/1'],
  ['entity', 'mb', 'every mention of Marcus Bell null/3'],
  ['quotes', 'all', 'every quotation 0/8'],
  ['speaker', 'gone', null],
  ['evidence', '3', null],
  ['marks', 'marks', null],
])('the trail %s %s is %s again, and nobody is moved', (kind, key, expected) => {
  const [state] = resumed(left(kind, key));
  expect(trailOf(state)).toBe(expected);
  expect(state.cursor).toEqual({block: 1, offset: 1});
});

test('a trail that the reader has made meanwhile stays', () => {
  const trail = {kind: 'quotes', key: 'all', title: 'mine', stops: []} as const;
  expect(resumed(left('speaker', 'tl', {trail}))[0].trail).toBe(trail);
});

test('a search is asked for again, and its matches are the trail without a jump; a typed one goes before it', () => {
  const engine = {...left('search', 'flood'), annotations: {speakers: [], quotes: [], entities: []}};
  const [asked, effect] = update(engine, {type: 'annotated', annotations: riverAnnotations});
  expect(effect).toEqual({type: 'search', query: 'flood'});
  const result = openSearch(river).find('flood', riverAnnotations);
  const [state] = update(asked, {type: 'found', result});
  expect(trailOf(state)).toBe('matches of “flood” null/1');
  expect(state.jumps.back).toEqual([]);
  const [typing] = update(asked, {type: 'key', key: '/'});
  const [typed] = update(
    {...typing, overlay: {...typing.overlay, query: 'flood'} as State['overlay']},
    {type: 'found', result},
  );
  expect(typed.overlay).toMatchObject({type: 'search', chosen: 0});
});
