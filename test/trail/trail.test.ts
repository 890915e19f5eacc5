import {expect, test} from 'vitest';
import type {Annotations, Quote, Span} from '../../src/model/annotation.ts';
import {byEntity} from '../../src/trail/by-entity.ts';
import {byEvidence} from '../../src/trail/by-evidence.ts';
import {byMarks} from '../../src/trail/by-marks.ts';
import {bySearch} from '../../src/trail/by-search.ts';
import {bySpeaker} from '../../src/trail/by-speaker.ts';
import {quotations} from '../../src/trail/quotations.ts';
import {nearestStop, stopAt, walk} from '../../src/trail/walk.ts';

const span = (block: number, start: number, end: number): Span => ({block, start, end});

const quote = (speaker: string | null, spans: Span[], more: Partial<Quote> = {}): Quote => ({
  kind: 'direct',
  spans,
  quoted: [],
  speaker,
  source: null,
  cue: null,
  confidence: 0.9,
  evidence: '',
  steps: [],
  runnerUp: null,
  ...more,
});

const annotations: Annotations = {
  speakers: [
    {id: 'ortiz', name: 'Maria Ortiz', kind: 'person', role: 'Mayor', aliases: ['Ortiz'], quotes: [0, 3]},
    {id: 'dane', name: 'Leo Dane', kind: 'person', role: null, aliases: [], quotes: [1]},
  ],
  quotes: [
    quote('ortiz', [span(6, 0, 20)], {
      steps: [
        {what: 'cue', text: 'said', span: span(6, 22, 26)},
        {what: 'rule', text: 'the subject of the cue', span: null},
        {what: 'name', text: 'Ortiz', span: span(2, 5, 10)},
      ],
    }),
    quote('dane', [span(3, 10, 30)]),
    quote(null, [span(4, 0, 5)]),
    quote('ortiz', [span(1, 0, 10), span(1, 24, 40)]),
  ],
  entities: [
    {
      id: 'harbour',
      type: 'place',
      name: 'the harbour',
      role: null,
      roles: [],
      aliases: [],
      mentions: [span(5, 3, 10), span(0, 4, 11)],
      value: null,
    },
  ],
};

test('a speaker’s trail has her quotes in the article’s order, a split quote as one stop', () => {
  const trail = bySpeaker(annotations, 'ortiz');
  expect(trail.title).toBe('everything Maria Ortiz said');
  expect(trail.stops.map(stop => stop.quote)).toEqual([3, 0]);
  expect(trail.stops[0]?.spans).toHaveLength(2);
});

test('quotes without a known speaker have a trail of their own', () => {
  expect(bySpeaker(annotations, null).stops.map(stop => stop.quote)).toEqual([2]);
});

test('an unknown id gives an empty trail, not an error', () => {
  expect(bySpeaker(annotations, 'nobody').stops).toEqual([]);
  expect(byEntity(annotations, 'nothing').stops).toEqual([]);
  expect(byEvidence(annotations, 99).stops).toEqual([]);
});

test('trails of entities, quotations, marks and matches are in the article’s order', () => {
  const blocks = (trail: {stops: readonly {spans: readonly Span[]}[]}) => trail.stops.map(stop => stop.spans[0]!.block);
  expect(blocks(byEntity(annotations, 'harbour'))).toEqual([0, 5]);
  expect(blocks(quotations(annotations))).toEqual([1, 3, 4, 6]);
  expect(
    blocks(
      byMarks([
        {block: 9, offset: 1},
        {block: 2, offset: 0},
      ]),
    ),
  ).toEqual([2, 9]);
  const found = [span(7, 1, 3), span(7, 0, 1)].map(match => ({spans: [match], quote: null}));
  expect(bySearch('x', found).stops.map(stop => stop.spans[0]!.start)).toEqual([0, 1]);
});

test('the trail of evidence follows the reasoning and leaves out steps that are no place', () => {
  expect(byEvidence(annotations, 0).stops.map(stop => stop.spans[0]!.block)).toEqual([6, 6, 2]);
});

const speech = bySpeaker(annotations, 'ortiz');

test.each([
  ['inside the first part of a split quote', {block: 1, offset: 5}, 0],
  ['inside its second part', {block: 1, offset: 30}, 0],
  ['just behind the end of a span', {block: 1, offset: 40}, null],
  ['between the parts, in the cue', {block: 1, offset: 15}, null],
])('the stop at a place: %s', (_, place, expected) => {
  expect(stopAt(speech, place)).toBe(expected);
});

test.each([
  ['before everything', {block: 0, offset: 0}, 0],
  ['nearer to the second', {block: 5, offset: 0}, 1],
  ['behind everything', {block: 90, offset: 0}, 1],
])('the nearest stop: %s', (_, place, expected) => {
  expect(nearestStop(speech, place)).toBe(expected);
});

test('an empty trail has no nearest stop and no walk', () => {
  const empty = bySpeaker(annotations, 'nobody');
  expect(nearestStop(empty, {block: 0, offset: 0})).toBeNull();
  expect(walk(empty, null, {block: 0, offset: 0}, 1)).toBeNull();
});

test.each([
  ['from a stop to the next', 0, {block: 1, offset: 0}, 1, {stop: 1, wrapped: false}],
  ['around the end', 1, {block: 6, offset: 0}, 1, {stop: 0, wrapped: true}],
  ['around the start', 0, {block: 1, offset: 0}, -1, {stop: 1, wrapped: true}],
  ['from between, onwards', null, {block: 3, offset: 0}, 1, {stop: 1, wrapped: false}],
  ['from between, back', null, {block: 3, offset: 0}, -1, {stop: 0, wrapped: false}],
  ['from behind the last, onwards', null, {block: 8, offset: 0}, 1, {stop: 0, wrapped: true}],
] as const)('walking: %s', (_, current, place, by, expected) => {
  expect(walk(speech, current, place, by)).toEqual(expected);
});
