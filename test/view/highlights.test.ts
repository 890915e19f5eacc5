import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {State} from '../../src/app/state.ts';
import type {Span} from '../../src/model/annotation.ts';
import {highlightsIn} from '../../src/view/highlights.ts';
import {riverState} from '../app/river.ts';

const on = (stops: readonly (readonly Span[])[]): State => {
  const trail: State['trail'] = {
    kind: 'search',
    key: 'x',
    title: 'matches of “x”',
    stops: stops.map(spans => ({spans, quote: null})),
  };
  return {...riverState(), trail, stop: null};
};
const hits = (state: State, block: number): (readonly [number, number])[] =>
  highlightsIn(state, block, 0, 1000).flatMap(({start, end, role}) => (role === 'hit' ? [[start, end] as const] : []));

test('a trail marks in each block what stands there, in whatever order its stops are', () => {
  const places = fc.uniqueArray(fc.record({block: fc.nat(6), start: fc.nat(20)}), {
    selector: ({block, start}) => `${block} ${start}`,
  });
  fc.assert(
    fc.property(places, fc.nat(6), (found, block) => {
      const spans = found.map(at => [{block: at.block, start: at.start * 2, end: at.start * 2 + 1}]);
      const sorted = [...spans].sort((a, b) => a[0]!.block - b[0]!.block || a[0]!.start - b[0]!.start);
      const here = sorted.flatMap(([span]) => (span!.block === block ? [[span!.start, span!.end] as const] : []));
      expect(hits(on(sorted), block)).toEqual(here);
      expect(hits(on([...sorted].reverse()), block)).toEqual(here);
    }),
  );
});

test('a stop that goes on in the next block is marked in both', () => {
  const state = on([
    [
      {block: 1, start: 5, end: 9},
      {block: 2, start: 0, end: 4},
    ],
    [{block: 2, start: 6, end: 8}],
  ]);
  expect(hits(state, 1)).toEqual([[5, 9]]);
  expect(hits(state, 2)).toEqual([
    [0, 4],
    [6, 8],
  ]);
});
