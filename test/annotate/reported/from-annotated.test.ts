import {expect, test} from 'vitest';
import {parseAnnotated} from '../../../scripts/annotated/parse.ts';
import {fromAnnotated} from '../../../scripts/reported/from-annotated.ts';

const head = 'S person f Ann Lowe | Lowe | pilot\nD person m Tom Reed | Reed\n---\nPilots refuse\n\n';

/** Each attribution as `kind core | source | cue | content`. */
const shown = (body: string): string[] => {
  const {text, reported} = fromAnnotated(parseAnnotated(head + body));
  const words = (pairs: readonly (readonly [number, number])[]) => pairs.map(([a, b]) => text.slice(a, b)).join(' … ');
  return reported.map(r =>
    [`${r.kind}${r.core ? '' : ' (not said)'}`, words(r.source), words(r.cue), words(r.content)].join(' | '),
  );
};

test('an act becomes an attribution with the source of its speaker and the cue beside it', () => {
  expect(shown('[S! Ann Lowe] <said> {S the lights were out} and <warned> {S that the tide would turn}.')).toEqual([
    'indirect | Ann Lowe | said | the lights were out',
    'indirect | Ann Lowe | warned | that the tide would turn',
  ]);
});

test('content on both sides of a cue is one attribution', () => {
  expect(shown('{S There are nights,} <according to> [S! the pilot], {S+ when nobody sleeps}.')).toEqual([
    'indirect | the pilot | according to | There are nights, … when nobody sleeps',
  ]);
});

test('marks make it direct or mixed, and an apostrophe makes it neither', () => {
  expect(shown('{S “No,”} [S! she] said. [D! He] <said> {D it was “a scandal”} and {D the pilots’ fault}.')).toEqual([
    'direct | she |  | “No,”',
    'mixed | He | said | it was “a scandal”',
    'indirect | He | said | the pilots’ fault',
  ]);
});

test('what was not said is told from speech', () => {
  expect(shown('[D! Reed] would not <say> {D? whether the lamps were lit}.')).toEqual([
    'indirect (not said) | Reed | say | whether the lamps were lit',
  ]);
});

test('the cue of an act within an act is not the outer one’s', () => {
  expect(shown('[S! She] <said> {S [D! Reed] had <told> her {D that it was dark}}.')).toEqual([
    'indirect | She | said | Reed had told her that it was dark',
    'indirect | Reed | told | that it was dark',
  ]);
});
