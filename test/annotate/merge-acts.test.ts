import {expect, test} from 'vitest';
import type {Act} from '../../src/annotate/acts.ts';
import {mergeActs} from '../../src/annotate/merge-acts.ts';
import type {ReadReport} from '../../src/annotate/read-report.ts';
import type {Scene} from '../../src/annotate/scene/scene.ts';

const TEXT = 'The crew call the buoy “the old lady”, and greet it.';
const INSIDE = {block: 0, start: TEXT.indexOf('the old'), end: TEXT.indexOf('”')};
/** What merging asks of a scene: the words, and what stands in quotation marks. */
const scene = {flow: {passages: [{text: TEXT}], marks: [INSIDE]}} as unknown as Scene;

const reportOf = (words: string, labels: boolean): ReadReport => {
  const start = TEXT.indexOf(words);
  const span = {block: 0, start, end: start + words.length};
  const report = {content: [span], cue: span, source: span, labels, nested: false, confidence: 1, speech: 1};
  return {report, words: 'The crew', reference: null, entity: null, antecedent: null, likelihood: 1};
};
const quotation: Act = {kind: 'direct', spans: [INSIDE], quoted: [], attribution: null, report: null, turn: null};
const kindsOf = (acts: readonly Act[], report: ReadReport) => mergeActs(scene, acts, [report]).map(({kind}) => kind);

test('a verb that says what something is called leaves its quotation alone', () => {
  expect(kindsOf([quotation], reportOf('the buoy “the old lady', true))).toEqual(['direct']);
});

test('and reports nothing where the words in marks are nobody’s', () => {
  expect(kindsOf([], reportOf('the buoy “the old lady', true))).toEqual([]);
});

test('a label without marks is reported', () => {
  expect(kindsOf([], reportOf('and greet it', true))).toEqual(['indirect']);
});

test('a clause takes the quotation in that it holds', () => {
  expect(kindsOf([quotation], reportOf('call the buoy “the old lady”, and greet it', false))).toEqual(['mixed']);
});
