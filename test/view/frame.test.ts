import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Message} from '../../src/app/message.ts';
import {initialState, type State} from '../../src/app/state.ts';
import {update} from '../../src/app/update.ts';
import {widthOf} from '../../src/app/width.ts';
import {frameOf} from '../../src/view/frame.ts';
import {textOfRow} from '../../src/view/row.ts';
import {river, riverState} from '../app/river.ts';

const following = (state: State, ...messages: readonly Message[]): State =>
  messages.reduce((before, message) => update(before, message)[0], state);
const pressed = (state: State, ...keys: readonly string[]): State =>
  following(state, ...keys.map(key => ({type: 'key', key}) as const));
const shown = (state: State): string => frameOf(state).rows.map(textOfRow).join('\n');

const key = fc.constantFrom(
  ...'jkgG{}bsexwcnN123zofpyY[]HtmM?:/,.+-q'.split(''),
  ' ',
  'enter',
  'esc',
  'tab',
  'shift+tab',
  'up',
  'down',
  'backspace',
  'ctrl+d',
  'ctrl+u',
  "'",
  'a',
  'é',
  '日',
);
const size = fc.record({columns: fc.integer({min: 20, max: 240}), rows: fc.integer({min: 5, max: 70})});

/** Checks that a state's frame fills its screen exactly. */
function expectFull(state: State): void {
  const {rows} = frameOf(state);
  expect(rows).toHaveLength(state.size.rows);
  for (const row of rows)
    expect([textOfRow(row), widthOf(textOfRow(row))]).toEqual([textOfRow(row), state.size.columns]);
}

describe('a frame', () => {
  test('fills the screen exactly, at every size, whatever was typed', () => {
    fc.assert(
      fc.property(size, fc.array(key, {maxLength: 12}), fc.boolean(), (wanted, keys, ascii) => {
        expectFull(pressed({...riverState(wanted.columns, wanted.rows), ascii}, ...keys));
      }),
      {numRuns: 300},
    );
  });

  test('fills it for wide characters, joined emoji and words that never end', () => {
    const texts = [
      '東京都知事は「行く」と述べた。'.repeat(8),
      '👩‍👩‍👧'.repeat(40),
      'x'.repeat(5000),
      'a\u0301'.repeat(90),
      '',
    ];
    const article = {
      ...river,
      title: '東京'.repeat(80),
      blocks: texts.map(text => ({kind: 'paragraph' as const, text})),
    };
    fc.assert(
      fc.property(size, fc.array(key, {maxLength: 8}), (wanted, keys) => {
        expectFull(pressed(initialState(article, wanted), ...keys));
      }),
    );
  });

  test('in ASCII it holds nothing else, but what the article itself says', () => {
    const state = {...riverState(), ascii: true};
    const frame = shown(pressed(state, '}', 'x')).replaceAll(/[“”’—…·←]/g, '');
    expect(frame).toMatch(/^[\x20-\x7e\n]*$/);
  });

  test.each([
    [120, 36, ['1 Text', '2 Speakers', '3 Quotes']],
    [80, 24, ['[1 Text]', '2 Speakers 3', 'nobody speaks on this line']],
    [40, 12, ['1/4 Text', '────']],
    [18, 4, ['too small: 18x4', 'need 20x5']],
  ])('has the layout of its size: %ix%i', (columns, rows, parts) => {
    const frame = shown(riverState(columns, rows));
    for (const part of parts) expect(frame).toContain(part.slice(0, columns));
  });

  test.each([
    [120, 36],
    [40, 12],
  ])('tells beside the text where one is and where the trail goes, at %ix%i', (columns, rows) => {
    const frame = shown(pressed(riverState(columns, rows), 's', 'l', 'i', 'enter'));
    expect(frame).toMatch(columns > 40 ? /█│|▪│|█┌|▪┌/ : /▪$/m);
    expect(frame).not.toMatch(/…[ ]*[▪█]$/m);
  });

  test('tells who speaks beside the text, and how', () => {
    const frame = shown(riverState());
    expect(frame).toMatch(/¶2 {2}TL▌ “You cannot starve/);
    expect(frame).toMatch(/¶3 {2}TL~ Lindqvist said the city/);
    expect(frame).toMatch(/¶1 {6,}RIVERTON/);
  });

  test('lists words of nobody named, and people who are named and not heard', () => {
    const frame = shown(pressed(riverState(), '2'));
    expect(frame).toMatch(/\?\? nobody named/);
    expect(frame).toMatch(/Marcus Bell \(unheard\)/);
  });

  test('marks what is doubtful with a sign', () => {
    expect(shown(riverState())).toContain('0.61?');
  });

  test('says that the engine works, failed, or found nothing', () => {
    const fresh = initialState(river, {columns: 120, rows: 36});
    expect(shown(following(fresh, {type: 'progress', fraction: 0.41}))).toContain('analysing 41%');
    expect(shown(following(fresh, {type: 'failed', reason: 'out of memory'}))).toContain(
      'out of memory; / still searches',
    );
    const nothing = {speakers: [], quotes: [], entities: []};
    expect(shown(following(fresh, {type: 'annotated', annotations: nothing}))).toContain(
      'No quotations found; / still searches.',
    );
  });

  test('for a screen reader it is lines of words without boxes', () => {
    const frame = shown(pressed({...riverState(), linear: true}, '.', 'x'));
    expect(frame).toContain('Quote 1 of 3, Tessa Lindqvist, direct, paragraph 2');
    expect(frame).not.toMatch(/[┌┏│┃─━]/);
  });

  test.each([
    [['2'], 'selected: Tessa Lindqvist'],
    [['3'], /selected: 1 of \d+, Tessa Lindqvist, direct, paragraph 2: You cannot starve/],
    [['4'], /selected: .+, named (once|\d+ times)/],
    [['.', 'w', 'j'], /selected: \w+: .*paragraph 2/],
    [['.', 'w'], /confidence: \d\.\d\d/],
    [['.', 'c', ...'talb', 'enter'], /selected: Tessa Lindqvist, direct, paragraph 2: You cannot/],
    [['s', ...'talb'], /typed: talb\s+selected: Owen Talbot/],
    [['E', ...'csv', 'enter'], 'this will be written:'],
  ])('after %j a screen reader gets the list in words', (keys, expected) => {
    const frame = shown(pressed({...riverState(), linear: true}, ...keys));
    if (typeof expected === 'string') expect(frame).toContain(expected);
    else expect(frame).toMatch(expected);
    // The last row has the sign of where one types.
    expect(frame.slice(0, frame.lastIndexOf('\n'))).not.toMatch(/[▌▶█▄·│]/);
  });

  test('on the last step why shows how sure that is, however little room there is', () => {
    const narrow: State = {...riverState(), size: {columns: 40, rows: 12}};
    expect(shown(pressed(narrow, '.', 'w'))).not.toMatch(/sure +0\.99/);
    expect(shown(pressed(narrow, '.', 'w', 'j', 'j', 'j', 'j'))).toMatch(/sure +0\.99/);
  });

  test('two speakers stand side by side by paragraph', () => {
    const frame = shown(pressed(riverState(), '}', 'c', ...'talb', 'enter'));
    expect(frame).toMatch(/TL Tessa Lindqvist +OT Owen Talbot/);
    expect(frame).toMatch(/¶10 +“Fifteen percent.*~ he would sue/);
  });
});
