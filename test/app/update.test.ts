import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Effect} from '../../src/app/effect.ts';
import {layoutOf} from '../../src/app/layout.ts';
import type {Message} from '../../src/app/message.ts';
import type {State} from '../../src/app/state.ts';
import {update} from '../../src/app/update.ts';
import {topLine, visibleLines} from '../../src/app/viewport.ts';
import {openSearch} from '../../src/search/open-search.ts';
import {river, riverState} from './river.ts';

const search = openSearch(river);

/** Types keys and answers searches, as the screen does; gives the state and the effects of the last key. */
function typed(state: State, ...keys: readonly string[]): State {
  return effectsOf(state, ...keys)[0];
}

function effectsOf(state: State, ...keys: readonly string[]): [State, readonly Effect[]] {
  let current = state;
  let last: readonly Effect[] = [];
  for (const key of keys) {
    const [next, ...effects] = update(current, {type: 'key', key});
    current = answered(next, effects);
    last = effects;
  }
  return [current, last];
}

const answered = (state: State, effects: readonly Effect[]): State =>
  effects.reduce(
    (before, effect) =>
      effect.type === 'search'
        ? update(before, {type: 'found', result: search.find(effect.query, before.annotations)})[0]
        : before,
    state,
  );

const sent = (state: State, message: Message): State => update(state, message)[0];
const trailOf = ({trail, stop}: State): string =>
  trail ? `${trail.title} ${stop === null ? '-' : stop + 1}/${trail.stops.length}` : 'none';

describe('walking what a speaker said', () => {
  test('four keys find everything she said: s, two letters, Enter', () => {
    const state = typed(riverState(), 's', 'l', 'i', 'enter');
    expect(trailOf(state)).toBe('everything Tessa Lindqvist said 1/3');
    expect(state.cursor.block).toBe(1);
  });

  test('n walks on and around, N back', () => {
    const state = typed(riverState(), 's', ...'talbot', 'enter');
    expect(trailOf(typed(state, 'n'))).toBe('everything Owen Talbot said 2/2');
    expect(trailOf(typed(state, 'n', 'n'))).toBe('everything Owen Talbot said 1/2');
    expect(typed(state, 'n', 'n').said).toContain('beginning');
    expect(trailOf(typed(state, 'N'))).toBe('everything Owen Talbot said 2/2');
  });

  test('x follows whoever speaks under the cursor, from that quote', () => {
    const state = typed(riverState(), '}', '}', 'x');
    expect(trailOf(state)).toBe('everything Tessa Lindqvist said 2/3');
  });

  test('x follows words of nobody named too', () => {
    const state = typed(riverState(), 'G', '{', '{', 'x');
    expect(trailOf(state)).toContain('nobody named');
  });

  test('x on narration says why it does nothing', () => {
    expect(typed(riverState(), 'x').said).toContain('nobody speaks on this line');
  });

  test('in the list of speakers Enter opens the trail and the text', () => {
    const state = typed(riverState(), '2', 'j', 'enter');
    expect(state.focus).toBe('text');
    expect(trailOf(state)).toBe('everything Priya Raman said 1/2');
  });

  test('moving off a stop stands between stops, and n goes on from there', () => {
    const state = typed(riverState(), 's', ...'lind', 'enter', '}', '}', '}');
    expect(state.stop).toBeNull();
    expect(trailOf(typed(state, 'n'))).toBe('everything Tessa Lindqvist said 3/3');
  });

  test('Esc clears the trail', () => {
    expect(trailOf(typed(riverState(), 's', 'enter', 'esc'))).toBe('none');
  });

  test('. and , go from quote to quote, whoever said it', () => {
    const state = typed(riverState(), '.', '.', '.');
    expect(state.cursor.block).toBe(4);
    expect(typed(state, ',').cursor.block).toBe(2);
  });

  test('an entity is a trail as well', () => {
    const state = typed(riverState(), 'e', ...'bell', 'enter');
    expect(trailOf(state)).toBe('every mention of Marcus Bell 1/3');
  });
});

describe('search', () => {
  test('shows the first match while typing and lands on Enter', () => {
    const typing = typed(riverState(), '/', ...'wetl');
    expect(typing.cursor.block).toBe(5);
    const landed = typed(typing, 'enter');
    expect(trailOf(landed)).toBe('matches of “wetl” 1/1');
    expect(typed(landed, '[').cursor).toEqual({block: 0, offset: 0});
  });

  test('Esc returns to the exact place and the trail before', () => {
    const before = typed(riverState(), 's', ...'raman', 'enter');
    const state = typed(before, '/', ...'wall', 'esc');
    expect(state.cursor).toEqual(before.cursor);
    expect(trailOf(state)).toBe(trailOf(before));
    expect(state.top).toEqual(before.top);
  });

  test('a misspelt word finds its neighbour and says so', () => {
    const state = typed(riverState(), '/', ...'wetlnads', 'enter');
    expect(state.cursor.block).toBe(5);
    expect(state.said).toContain('wetlands');
  });

  test('no match keeps the place and says so', () => {
    const state = typed(riverState(), '/', ...'qqqqqq', 'enter');
    expect(state.cursor).toEqual({block: 0, offset: 0});
    expect(state.said).toContain('qqqqqq');
    expect(trailOf(state)).toBe('none');
  });

  test('letters that are commands elsewhere are typed', () => {
    const state = typed(riverState(), '/', 'q', 's', 'backspace', ' ', 'n');
    expect(state.overlay).toMatchObject({type: 'search', query: 'q n'});
  });

  test('an answer that was overtaken is not shown', () => {
    const [asking] = effectsOf(riverState(), '/', ...'wall');
    const late = sent(asking, {type: 'found', result: {query: 'w', matches: [], note: 'late'}});
    expect(late).toEqual(asking);
  });

  test('Enter before the answer lands when it comes', () => {
    let state = riverState();
    for (const key of ['/', ...'wall', 'enter']) state = update(state, {type: 'key', key})[0];
    expect(trailOf(state)).toBe('none');
    state = sent(state, {type: 'found', result: search.find('wall', null)});
    expect(trailOf(state)).toBe('matches of “wall” 1/1');
    expect(state.cursor.block).toBe(6);
  });

  test('a paste is typed where one types and nowhere else', () => {
    expect(sent(riverState(), {type: 'paste', text: 'q\n/x'})).toEqual(riverState());
    const [state, effect] = update(typed(riverState(), '/'), {type: 'paste', text: 'wet\nlands'});
    expect(state.overlay).toMatchObject({query: 'wet lands'});
    expect(effect).toEqual({type: 'search', query: 'wet lands'});
  });
});

describe('going back', () => {
  test('[ and ] go through the places jumped from', () => {
    const state = typed(riverState(), 'G', 's', 'enter');
    expect(typed(state, '[', '[').cursor).toEqual({block: 0, offset: 0});
    expect(typed(state, '[', '[', ']', ']').cursor).toEqual(state.cursor);
  });

  test("'' swaps the last two places", () => {
    const state = typed(riverState(), 'G');
    expect(typed(state, "'", "'").cursor).toEqual({block: 0, offset: 0});
    expect(typed(state, "'", "'", "'", "'").cursor).toEqual(state.cursor);
  });

  test('a mark is come back to', () => {
    const state = typed(riverState(), '}', 'm', 'a', 'G', "'", 'a');
    expect(state.cursor).toEqual({block: 1, offset: 0});
    expect(typed(riverState(), "'", 'b').said).toContain('no mark b');
  });

  test('the same place twice in a row is one jump, and a hundred are kept', () => {
    let state = riverState();
    for (let i = 0; i < 150; i++) state = typed(state, i % 2 ? 'g' : 'G');
    expect(state.jumps.back).toHaveLength(100);
    expect(typed(riverState(), 'g', 'g', 'g').jumps.back).toHaveLength(1);
  });
});

describe('why', () => {
  test('walks the steps in the text and returns', () => {
    const state = typed(riverState(), '}', 'w');
    const step = typed(state, 'j', 'j');
    expect(step.cursor.offset).toBe(river.blocks[1]!.text.indexOf('Tessa Lindqvist'));
    expect(typed(step, 'esc').cursor).toEqual({block: 1, offset: 0});
    expect(typed(step, 'enter').cursor).toEqual(step.cursor);
  });
});

describe('taking away', () => {
  test('y copies the quote with its citation', () => {
    const [, [effect]] = effectsOf(riverState(), '}', 'y');
    expect(effect).toMatchObject({type: 'copy'});
    expect((effect as {text: string}).text).toMatch(
      /You cannot starve.*theatre.*— Tessa Lindqvist, Mayor, in “River towns weigh.*Harbor Ledger, 14 Mar 2025, ¶2$/s,
    );
  });

  test('Y copies all of the trail', () => {
    const [, [effect]] = effectsOf(riverState(), 's', ...'lind', 'enter', 'Y');
    expect((effect as {text: string}).text.split('\n\n')).toHaveLength(3);
  });
});

describe('lists', () => {
  test('f narrows while typing, Enter keeps it, Esc clears it', () => {
    const state = typed(riverState(), '2', 'f', ...'tal', 'enter');
    expect(state.lists.speakers.filter).toBe('tal');
    expect(trailOf(typed(state, 'enter'))).toContain('Owen Talbot');
    expect(typed(state, 'esc').lists.speakers.filter).toBe('');
  });

  test('quotes are filtered by their words, and by who said them and how', () => {
    expect(typed(riverState(), '3', 'f', ...'wetlands', 'enter', 'enter').cursor.block).toBe(5);
    expect(typed(riverState(), '3', 'f', ...'talbot', 'enter', 'enter').cursor.block).toBe(6);
    expect(typed(riverState(), '3', 'f', ...'mixed', 'enter', 'enter').cursor.block).toBe(6);
  });

  test('o orders in another way and says how', () => {
    expect(typed(riverState(), '3', 'o').said).toBe('ordered: least certain first');
    expect(typed(riverState(), '3', 'o', 'enter').cursor.block).toBe(8);
  });

  test('p peeks and stays in the list', () => {
    const state = typed(riverState(), '3', 'G', 'p');
    expect(state.focus).toBe('quotes');
    expect(state.cursor.block).toBe(9);
  });
});

test.each([['by:'], ['re:/'], ['kind:'], ['  ']])('%j is no search yet: it finds nothing and fails nothing', query => {
  const state = typed(riverState(), '}', '/', ...query);
  expect(state.found).toBeNull();
  expect(typed(state, 'enter')).toMatchObject({overlay: null, landing: null, said: null, cursor: {block: 1}});
});

describe('where a list hides the text', () => {
  const shown = (state: State) => Object.keys(layoutOf(state).panes);

  test.each([
    [80, 24],
    [40, 12],
  ])('a place that is gone to is shown until the next key, at %ix%i', (columns, rows) => {
    const state = typed(riverState(columns, rows), '3', 'G', 'p');
    expect(shown(state)).toEqual(['text']);
    expect(state.focus).toBe('quotes');
    expect(shown(typed(state, 'k'))).toEqual(['quotes']);
    expect(shown(typed(state, '['))).toEqual(['quotes']);
  });

  test('so are the matches of a search and the steps of why, as long as they are open', () => {
    const list = typed(riverState(40, 12), '3');
    expect(shown(typed(list, '/', ...'flood'))).toEqual(['text']);
    expect(shown(typed(list, 'w'))).toEqual(['text']);
    expect(shown(typed(list, 'w', 'esc'))).toEqual(['quotes']);
  });

  test('where it is seen beside the list nothing changes', () => {
    expect(typed(riverState(), '3', 'G', 'p').peeking).toBe(false);
  });
});

describe('the screen', () => {
  test('Tab and digits give the focus', () => {
    expect(typed(riverState(), 'tab').focus).toBe('speakers');
    expect(typed(riverState(), 'shift+tab').focus).toBe('entities');
    expect(typed(riverState(), '3').focus).toBe('quotes');
  });

  test('help runs the row that is picked', () => {
    expect(typed(riverState(), '?', ...'theme', 'enter').theme).toBe('dark');
    expect(typed(riverState(), ':', ...'longer', 'enter').measure).toBe(76);
  });

  test('a screen too small takes only what leaves it', () => {
    const state = riverState(18, 4);
    expect(typed(state, 'j', 's').overlay).toBeNull();
    expect(effectsOf(state, 'q')[1]).toEqual([{type: 'quit', code: 0}]);
    expect(effectsOf(state, 'ctrl+z')[1]).toEqual([{type: 'suspend'}]);
  });

  test('q closes what is open, then quits', () => {
    const open = typed(riverState(), '}', 'w');
    expect(effectsOf(open, 'q')[1]).toEqual([]);
    expect(effectsOf(open, 'q', 'q')[1]).toEqual([{type: 'quit', code: 0}]);
  });

  test('Ctrl-C quits from everywhere', () => {
    for (const keys of [[], ['/'], ['s'], ['?'], ['}', 'w'], ['2', 'f']])
      expect(effectsOf(riverState(), ...keys, 'ctrl+c')[1]).toEqual([{type: 'quit', code: 0}]);
  });

  test('--speaker and --at are done when the engine is', () => {
    const waiting: State = {...riverState(), annotations: {speakers: [], quotes: [], entities: []}};
    const {annotations} = riverState();
    const speaker = sent(
      {...waiting, wanted: {speaker: 'raman', quote: null, trail: null}},
      {type: 'annotated', annotations},
    );
    expect(trailOf(speaker)).toBe('everything Priya Raman said 1/2');
    const quote = sent({...waiting, wanted: {speaker: null, quote: 7, trail: null}}, {type: 'annotated', annotations});
    expect(quote.cursor.block).toBe(9);
    const nobody = sent(
      {...waiting, wanted: {speaker: 'zzz', quote: null, trail: null}},
      {type: 'annotated', annotations},
    );
    expect(nobody.said).toContain('zzz');
  });
});

describe('a resize', () => {
  const keys = fc.array(fc.constantFrom('j', 'k', ' ', 'b', '}', '{', 'n', '.', 'G', 'g', 'ctrl+d'), {maxLength: 12});

  test('keeps the place: 120, 40, 120 twice ends where it began', () => {
    fc.assert(
      fc.property(keys, typedKeys => {
        const begun = typed(riverState(120, 20), ...typedKeys);
        const top = topLine(begun);
        let state = begun;
        for (const [columns, rows] of [
          [40, 12],
          [120, 20],
          [40, 12],
          [120, 20],
        ] as const)
          state = sent(state, {type: 'resize', columns, rows});
        expect(topLine(state)).toEqual(top);
        expect(state.cursor).toEqual(begun.cursor);
      }),
    );
  });

  test('keeps the cursor in sight at every size', () => {
    fc.assert(
      fc.property(keys, fc.integer({min: 20, max: 200}), fc.integer({min: 5, max: 60}), (typedKeys, columns, rows) => {
        const state = sent(typed(riverState(), ...typedKeys), {type: 'resize', columns, rows});
        const {block, offset} = state.cursor;
        const seen = visibleLines(state).some(
          line => line.block === block && line.start <= offset && offset < Math.max(line.end, line.start + 1),
        );
        expect(seen).toBe(true);
      }),
    );
  });
});
