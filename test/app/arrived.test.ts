import {describe, expect, test} from 'vitest';
import {entityItems, quoteItems, speakerItems} from '../../src/app/list-items.ts';
import {initialState, type State} from '../../src/app/state.ts';
import {update} from '../../src/app/update.ts';
import type {Annotations} from '../../src/model/annotation.ts';
import {frameOf} from '../../src/view/frame.ts';
import {textOfRow} from '../../src/view/row.ts';
import {river, riverAnnotations as whole} from './river.ts';

const END = 6;

/** What a beginning of the river tells: the paragraphs before the seventh. */
const quotes = whole.quotes.filter(({spans}) => spans.every(({block}) => block < END));
const beginning: Annotations = {
  partial: true,
  quotes,
  speakers: whole.speakers.map(speaker => ({
    ...speaker,
    quotes: quotes.flatMap((quote, index) => (quote.speaker === speaker.id ? [index] : [])),
  })),
  entities: whole.entities
    .map(entity => ({...entity, mentions: entity.mentions.filter(({block}) => block < END)}))
    .filter(({mentions}) => mentions.length > 0),
};

const fresh = (columns = 120, rows = 36): State => initialState(river, {columns, rows});
const told = (state: State, annotations: Annotations): State => update(state, {type: 'annotated', annotations})[0];
const pressed = (state: State, ...keys: readonly string[]): State =>
  keys.reduce((before, key) => update(before, {type: 'key', key})[0], state);
const shown = (state: State): string => frameOf(state).rows.map(textOfRow).join('\n');
const begun = (...keys: readonly string[]): State => pressed(told(fresh(), beginning), ...keys);

describe('while only a beginning is known', () => {
  test('its quotes are there, and it is told that there will be more', () => {
    expect(shown(begun())).toContain('analysing');
    expect(shown(begun())).toContain(`${quotes.length} so far`);
    expect(shown(begun('.', 'x'))).toContain('Everything Tessa Lindqvist said');
  });

  test('nobody is called unheard', () => {
    expect(shown(begun('2'))).not.toContain('unheard');
    expect(speakerItems(begun()).every(({type}) => type !== 'silent')).toBe(true);
    expect(entityItems(begun('4', 'f', ...'unheard', 'enter'))).toEqual([]);
  });

  test('walking on from its last quote does not lead back to the first', () => {
    const last = begun('.', 'x', 'n', 'n', 'n', 'n');
    expect(last.cursor.block).toBeGreaterThan(0);
    expect(last.said).toBe('still reading who said what further on');
    expect(last.cursor).toEqual(pressed(last, 'n').cursor);
    expect(pressed(begun('G'), '.').said).toBe('still reading who said what further on');
  });

  test('nothing is exported that would lack the rest', () => {
    expect(begun('E')).toMatchObject({overlay: null, said: expect.stringContaining('still reading')});
    expect(pressed(told(begun(), whole), 'E').overlay).toMatchObject({type: 'picker', kind: 'export'});
  });

  test('a correction that meets nothing in it yet is no news', () => {
    const correction = {what: 'merge', from: 'Nobody Here', into: 'Priya Raman'} as const;
    const state: State = {...fresh(), corrections: [{id: 'a', correction}]};
    expect(told(state, beginning).said).toBeNull();
    expect(told(told(state, beginning), whole).said).toContain('1 correction meets nothing here');
  });
});

describe('when all is known', () => {
  const state = begun();

  test('it is as if it had come at once, for who has done nothing meanwhile', () => {
    expect(told(state, whole)).toEqual(told(fresh(), whole));
  });

  test.each([
    ['2', 'speakers', speakerItems],
    ['3', 'quotes', quoteItems],
    ['4', 'entities', entityItems],
  ] as const)('the row selected in list %s stays selected, on its line of the screen', (key, pane, itemsOf) => {
    const before = begun(key, 'G', 'k');
    const after = told(before, whole);
    const name = (of: State): unknown => {
      const item = itemsOf(of)[of.lists[pane].selected]!;
      return 'spans' in item ? item.spans : 'speaker' in item ? item.speaker.id : 'id' in item ? item.id : item.type;
    };
    expect(name(after)).toEqual(name(before));
    const line = ({lists}: State): number => lists[pane].selected - lists[pane].top;
    expect(Math.min(line(after), after.lists[pane].selected)).toBe(Math.min(line(before), after.lists[pane].selected));
  });

  test('the speaker that is walked goes on being walked, with all the words', () => {
    const before = begun('.', 'x');
    const after = told(before, whole);
    expect(after.trail).toMatchObject({kind: 'speaker', key: before.trail!.key});
    expect(after.trail!.stops.length).toBeGreaterThan(before.trail!.stops.length);
    expect(after.cursor).toEqual(before.cursor);
    expect(after.stop).toBe(before.stop);
  });

  test('one who turns out to have a fuller name is walked under it', () => {
    const before = begun('.', 'x');
    const {key} = before.trail!;
    const rename = (id: string | null): string | null => (id === key ? `${key}-in-full` : id);
    const renamed: Annotations = {
      ...whole,
      quotes: whole.quotes.map(quote => ({...quote, speaker: rename(quote.speaker)})),
      speakers: whole.speakers.map(each => ({
        ...each,
        id: rename(each.id)!,
        name: each.id === key ? 'Teresa Lindqvist' : each.name,
      })),
    };
    expect(told(before, renamed).trail).toMatchObject({kind: 'speaker', key: `${key}-in-full`});
  });

  test('the mentions that are walked go on to the end', () => {
    const before = begun('e', 'enter');
    const after = told(before, whole);
    expect(before.trail!.kind).toBe('entity');
    expect(after.trail).toMatchObject({kind: 'entity', key: before.trail!.key});
    expect(after.trail!.stops.length).toBeGreaterThanOrEqual(before.trail!.stops.length);
  });

  test('quotes that were searched for are searched for again', () => {
    const results = {query: 'kind:direct', note: null, matches: []};
    const [quote] = quotes;
    const match = {spans: quote!.spans, quote: 0, tier: 'quote'} as const;
    const asked = pressed(state, '/', ...'kind:direct');
    const [found] = update(asked, {type: 'found', result: {...results, matches: [match]}});
    const [after, ...effects] = update(pressed(found, 'enter'), {type: 'annotated', annotations: whole});
    expect(effects).toEqual([{type: 'search', query: 'kind:direct'}]);
    const [again] = update(after, {type: 'found', result: {...results, matches: [match]}});
    expect(again.trail).toMatchObject({kind: 'search', key: 'kind:direct'});
  });

  test.each([
    ['the picker of speakers', ['s', 'down']],
    ['why', ['.', 'w']],
    ['two side by side', ['.', 'c', 'enter']],
    ['a filter that is typed', ['3', 'f', 'r']],
  ])('%s stays as it is until it is closed', (_, keys) => {
    const before = begun(...keys);
    expect(before.overlay).not.toBeNull();
    const held = told(before, whole);
    expect(held).toMatchObject({
      annotations: before.annotations,
      overlay: before.overlay,
      analysis: {phase: 'running'},
    });
    const closed = pressed(held, 'esc', 'esc');
    expect(closed).toMatchObject({overlay: null, waiting: null, annotations: whole, analysis: {phase: 'done'}});
  });
});
