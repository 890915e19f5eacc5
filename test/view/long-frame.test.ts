import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {initialState, type State} from '../../src/app/state.ts';
import {update} from '../../src/app/update.ts';
import type {Annotations, Entity, Quote, Span} from '../../src/model/annotation.ts';
import {frameOf} from '../../src/view/frame.ts';
import {textOfRow} from '../../src/view/row.ts';
import {river, riverAnnotations, riverState} from '../app/river.ts';

const COPIES = 300;

/** Copies of the river article one behind the other, with all that was said and named in each. */
const blocks = Array.from({length: COPIES}, () => river.blocks).flat();
const moved = <Value extends Span | null>(span: Value, copy: number): Value =>
  span && {...span, block: span.block + copy * river.blocks.length};
const copies = <Item>(make: (copy: number) => readonly Item[]): Item[] =>
  Array.from({length: COPIES}, (_, copy) => make(copy)).flat();
const perCopy = riverAnnotations.quotes.length;
const long: Annotations = {
  quotes: copies(copy =>
    riverAnnotations.quotes.map(
      (quote): Quote => ({
        ...quote,
        spans: quote.spans.map(span => moved(span, copy)),
        quoted: quote.quoted.map(span => moved(span, copy)),
        source: moved(quote.source, copy),
        cue: moved(quote.cue, copy),
      }),
    ),
  ),
  speakers: riverAnnotations.speakers.map(speaker => ({
    ...speaker,
    quotes: copies(copy => speaker.quotes.map(index => index + copy * perCopy)),
  })),
  entities: riverAnnotations.entities.map(
    (entity): Entity => ({
      ...entity,
      mentions: copies(copy => entity.mentions.map(span => moved(span, copy))),
    }),
  ),
};

const opened = (annotations: Annotations, columns: number, rows: number): State =>
  update(initialState({...river, blocks}, {columns, rows}), {type: 'annotated', annotations})[0];
const pressed = (state: State, ...keys: readonly string[]): State =>
  keys.reduce((before, key) => update(before, {type: 'key', key})[0], state);
const shown = (state: State): string => frameOf(state).rows.map(textOfRow).join('\n');

describe('a key in a long article', () => {
  test.each([
    ['reading', 200, 60, [], 'j'],
    ['reading where one pane has room', 80, 24, [], 'j'],
    ['in the list of speakers', 200, 60, ['2'], 'j'],
    ['in the list of quotes', 200, 60, ['3', 'G'], 'k'],
    ['in the list of entities', 200, 60, ['4'], 'j'],
    ['on a trail', 200, 60, ['.', 'x'], 'j'],
  ])('%s looks at what is seen, not at all that was said and named', (_, columns, rows, before, key) => {
    let looks = 0;
    const counted = <Item>(items: readonly Item[]): readonly Item[] =>
      new Proxy(items, {
        get: (target, name, receiver) => {
          if (typeof name === 'string' && /^\d+$/.test(name)) looks++;
          return Reflect.get(target, name, receiver);
        },
      });
    const annotations: Annotations = {
      quotes: counted(long.quotes),
      speakers: long.speakers.map(speaker => ({...speaker, quotes: counted(speaker.quotes)})),
      entities: long.entities.map(entity => ({...entity, mentions: counted(entity.mentions)})),
    };
    const state = pressed(opened(annotations, columns, rows), ...before);
    shown(state);
    looks = 0;
    const next = pressed(state, key);
    shown(next);
    expect(next).not.toEqual(state);
    expect(looks).toBeLessThan(long.quotes.length / 4);
  });
});

describe('what is kept from one frame to the next', () => {
  const step = fc.oneof(
    fc.constantFrom(...'jkgGnNx.DuS234o+-Hz1'.split(''), 'tab', 'enter', 'esc'),
    fc.record({columns: fc.constantFrom(80, 120, 200), rows: fc.constantFrom(24, 60)}),
  );

  test('is what would be drawn anew: after corrections, other sizes, other orders', () => {
    fc.assert(
      fc.property(fc.array(step, {maxLength: 14}), steps => {
        let state = riverState();
        for (const each of steps) {
          const message = typeof each === 'string' ? ({type: 'key', key: each} as const) : {type: 'resize', ...each};
          [state] = update(state, message as Parameters<typeof update>[1]);
          const anew = {...state, article: structuredClone(state.article)};
          expect(shown(state)).toBe(shown({...anew, annotations: structuredClone(state.annotations)}));
        }
      }),
    );
  });

  test('the scrollbar tells where a trail goes to its end, however many stops it has', () => {
    const state = opened(long, 80, 24);
    const stops = Array.from({length: 5000}, (_, index) => ({
      spans: [{block: index < 4999 ? Math.floor(index / 100) : blocks.length - 1, start: 0, end: 1}],
      quote: null,
    }));
    const trail: State['trail'] = {kind: 'search', key: 'x', title: 'matches of “x”', stops};
    const ticked = frameOf({...state, trail}).rows.flatMap((row, y) => (textOfRow(row).endsWith('▪') ? [y] : []));
    expect(ticked.at(-1)).toBeGreaterThan(12);
  });

  test('the number of a quote is its place in the article, in whatever order it is listed', () => {
    const numbers = (state: State): string[] =>
      [...shown(state).matchAll(/(\d+) ¶\d+ +[A-Z?]{2} /g)].map(([, n]) => n!);
    expect(numbers(pressed(riverState(200, 60), '3'))).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(numbers(pressed(riverState(200, 60), '3', 'o')).slice(0, 2)).toEqual(['6', '4']);
  });
});
