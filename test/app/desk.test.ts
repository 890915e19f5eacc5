import {expect, test} from 'vitest';
import type {Effect} from '../../src/app/effect.ts';
import {subjectsOf} from '../../src/app/exported.ts';
import {pickerRect} from '../../src/app/picker-height.ts';
import {initialState, type State} from '../../src/app/state.ts';
import {update} from '../../src/app/update.ts';
import {sample} from '../export/sample.ts';

/** A program on the sample, and what it asked for while keys were typed. */
function typed(...keys: string[]): {readonly state: State; readonly effects: readonly Effect[]} {
  const {article, annotations} = sample();
  const fresh: State = {...initialState(article, {columns: 100, rows: 30}), session: {name: 's', given: 0}};
  return more(update(fresh, {type: 'annotated', annotations})[0], ...keys);
}

function more(before: State, ...keys: string[]): {readonly state: State; readonly effects: readonly Effect[]} {
  let state = before;
  const effects: Effect[] = [];
  for (const key of keys) {
    const [next, ...asked] = update(state, {type: 'key', key});
    state = next;
    effects.push(...asked);
  }
  return {state, effects};
}

const speakers = ({annotations}: State) => annotations.speakers.map(({name, quotes}) => `${name} ${quotes.length}`);

test('= gives the quote under the cursor another speaker, keeps it, and u takes it back', () => {
  const {state, effects} = typed('G', '=', ...'talbot', 'enter');
  expect(speakers(state)).toEqual(['Owen Talbot 2', 'Tessa Lindqvist 2']);
  expect(state.annotations.quotes[2]).toMatchObject({speaker: 'talbot', corrected: true});
  expect(effects).toMatchObject([{type: 'keep', change: {type: 'correct', kept: {id: 's-0'}}}]);
  expect(state.said).toBe('said by Owen Talbot; u undoes it');
  const back = more(state, 'u');
  expect(back.state.annotations.quotes[2]).toMatchObject({speaker: null});
  expect(back.effects).toMatchObject([{type: 'keep', change: {type: 'undo', id: 's-0'}}]);
});

test('= takes a name that nobody has yet', () => {
  expect(speakers(typed('G', '=', ...'Ada Lovell', 'enter').state)).toContain('Ada Lovell 1');
});

test('a name that is nearly somebody’s brings that one up before the newcomer', () => {
  const {state} = typed('G', '=', ...'Talbott');
  expect(speakers(more(state, 'enter').state)).toContain('Owen Talbot 2');
  expect(speakers(more(state, 'down', 'enter').state)).toContain('Talbott 1');
});

test('D strikes a quotation out; the speaker’s trail is made anew', () => {
  const {state} = typed('g', '.', 'x', 'D');
  expect(state.annotations.quotes).toHaveLength(3);
  expect(state.trail?.stops.length).toBe(1);
});

test('= in the speakers’ list merges two', () => {
  expect(speakers(typed('2', '=', ...'talbot', 'enter').state)).toEqual(['Owen Talbot 3']);
});

test('corrections that were kept are applied when the engine’s reading comes', () => {
  const {state} = typed('G', '=', ...'talbot', 'enter');
  const {article, annotations} = sample();
  const reopened: State = {...initialState(article, {columns: 100, rows: 30}), corrections: state.corrections};
  expect(speakers(update(reopened, {type: 'annotated', annotations})[0])).toEqual(speakers(state));
});

test('corrections that meet nothing in the text are told when it is opened', () => {
  const {article, annotations} = sample();
  const lost = {id: 'x', correction: {what: 'merge', from: 'Nobody', into: 'Owen Talbot'}} as const;
  const reopened: State = {...initialState(article, {columns: 100, rows: 30}), corrections: [lost]};
  expect(update(reopened, {type: 'annotated', annotations})[0].said).toBe('1 correction meets nothing here');
});

test('where there is no quote, nothing is corrected and it is said why', () => {
  const {article} = sample();
  const [state] = update(initialState(article, {columns: 100, rows: 30}), {type: 'key', key: '='});
  expect([state.overlay, state.said]).toEqual([null, 'no quote here; . goes to the next one']);
});

test('a writes a note that is kept; V leads back to it', () => {
  const {state, effects} = typed('G', 'a', ...'check this', 'enter', 'g');
  expect(effects).toMatchObject([{type: 'keep', change: {type: 'mark', mark: {note: 'check this', letter: null}}}]);
  const back = more(state, 'V', 'enter').state;
  expect(back.cursor.block).toBe(2);
});

test('a where there is a note writes it anew; left empty it goes, a mark of a letter stays', () => {
  const {state} = typed('G', 'a', ...'check this', 'enter');
  const again = more(state, 'a');
  expect(again.state.overlay).toMatchObject({type: 'note', text: 'check this'});
  const {state: changed, effects} = more(again.state, ...' now', 'enter');
  expect(changed.marks.map(({note}) => note)).toEqual(['check this now']);
  expect(effects).toMatchObject([{type: 'keep', change: {type: 'mark', mark: {id: state.marks[0]!.id}}}]);
  const {state: gone, effects: asked} = more(changed, 'a', 'ctrl+u', 'enter');
  expect([gone.marks, gone.said]).toEqual([[], 'taken away']);
  expect(asked).toMatchObject([{type: 'keep', change: {type: 'unmark'}}]);
  const lettered = typed('G', 'm', 'q', 'a', ...'why', 'enter').state;
  expect(lettered.marks).toMatchObject([{letter: 'q', note: 'why'}]);
  expect(more(lettered, 'a', 'ctrl+u', 'enter').state.marks).toMatchObject([{letter: 'q', note: ''}]);
  expect(more(lettered, 'g', 'a').state.overlay).toMatchObject({text: ''});
});

test('an empty note is none', () => {
  expect(typed('a', ' ', 'enter').state.marks).toEqual([]);
  expect(typed('a', 'x', 'esc').state.marks).toEqual([]);
});

test('a mark of a letter is kept, and moves when it is set again', () => {
  const {state, effects} = typed('m', 'q', 'G', 'm', 'q');
  expect(state.marks).toHaveLength(1);
  expect(effects.filter(({type}) => type === 'keep')).toHaveLength(2);
});

test('E shows what would be written and where, and writes on Enter', () => {
  const {state} = typed('E', 'enter');
  expect(state.overlay).toMatchObject({type: 'save', path: expect.stringMatching(/^council-votes-.*\.md$/)});
  expect(more(state, 'enter').effects).toMatchObject([{type: 'write', overwrite: false}]);
});

test('what is one and the same is offered for export once', () => {
  const subjects = (state: State) => subjectsOf(state).map(([, words]) => words);
  expect(subjects(typed('g', '.', 'x').state)).toEqual(['everything Tessa Lindqvist said', 'the whole article']);
  expect(subjects(typed('g', '.').state)).toEqual(['everything Tessa Lindqvist said', 'the whole article']);
});

test('an export of a speaker, or of a trail, carries the notes on its quotes only', () => {
  const {state} = typed('g', '.', 'a', ...'ask her', 'enter', 'G', 'a', ...'ask them', 'enter', 'g', '.', 'x');
  const written = (...words: string[]): string => {
    const {overlay} = more(state, 'E', ...words.join(' '), 'enter').state;
    return overlay?.type === 'save' ? overlay.text : '';
  };
  for (const what of ['everything tessa lindqvist said markdown', 'everything tessa lindqvist said csv']) {
    expect(written(what)).toContain('ask her');
    expect(written(what)).not.toContain('ask them');
  }
  expect(written('the whole article markdown')).toMatch(/ask her.*ask them/s);
});

test('what would be written can be looked through; of a page for a browser from its body on', () => {
  const topOf = (state: State) => (state.overlay?.type === 'save' ? state.overlay.top : null);
  const {state} = typed('E', 'enter');
  expect(topOf(state)).toBe(0);
  expect(topOf(more(state, 'down', 'down', 'up').state)).toBe(1);
  const end = topOf(more(state, 'pagedown', 'pagedown', 'pagedown').state)!;
  expect(end).toBeGreaterThan(5);
  expect(topOf(more(state, 'pagedown', 'pagedown', 'pagedown', 'pagedown').state)).toBe(end);
  const page = typed('E', ...'browser', 'enter').state;
  expect(page.overlay?.type === 'save' && page.overlay.text.split('\n')[page.overlay.top]).toBe('<body>');
});

test('a file that is there is written over only after a second word; another name asks anew', () => {
  const {state} = typed('E', 'enter');
  const [asked] = update(state, {type: 'exists'});
  expect(more(asked, 'enter').effects).toMatchObject([{type: 'write', overwrite: true}]);
  expect(more(asked, 'x', 'enter').effects).toMatchObject([{type: 'write', overwrite: false}]);
  expect(more(asked, 'esc').state.overlay).toBeNull();
  const [done] = update(asked, {type: 'written', text: 'written to x'});
  expect([done.overlay, done.said]).toEqual([null, 'written to x']);
});

test('c sets a speaker beside another, never beside himself', () => {
  const {overlay} = typed('g', '.', 'c', 'enter').state;
  expect(overlay).toMatchObject({type: 'compare'});
  if (overlay?.type === 'compare') expect(overlay.speakers[0]).not.toBe(overlay.speakers[1]);
});

test('s opens while the engine still works, takes letters, and fills when the engine is done', () => {
  const {article, annotations} = sample();
  const early = more(initialState(article, {columns: 100, rows: 30}), 's', ...'tal').state;
  expect(early.overlay).toMatchObject({type: 'picker', kind: 'speaker', query: 'tal'});
  expect(more(early, 'enter').state.overlay).not.toBeNull();
  const late = more(update(early, {type: 'annotated', annotations})[0], 'enter').state;
  expect(late.trail).toMatchObject({kind: 'speaker', key: 'talbot'});
});

test('marks are walked with their notes, and ^D among them takes one away', () => {
  const {state} = typed('g', '.', 'a', ...'ask her', 'enter', 'G', 'm', 'b', 'g', "'", 'enter');
  expect(state.said).toBe('ask her');
  expect(more(state, 'n').state.said).toBe('mark b');
  const {state: left, effects} = more(state, 'V', 'ctrl+d');
  expect(left.marks.map(({letter}) => letter)).toEqual(['b']);
  expect(left.trail?.stops).toHaveLength(1);
  expect(effects).toMatchObject([{type: 'keep', change: {type: 'unmark'}}]);
  expect(more(left, 'ctrl+d').state).toMatchObject({marks: [], overlay: null, trail: null});
});

test('the wheel goes through what lies over the panes, and a click takes a row of it', () => {
  const {state} = typed('s');
  const wheeled = update(state, {type: 'mouse', what: 'wheel-down', column: 50, row: 10})[0];
  expect(wheeled.overlay).toMatchObject({type: 'picker', selected: 1});
  const {x, y} = pickerRect(state);
  const [picked] = update(state, {type: 'mouse', what: 'press', column: x + 5, row: y + 3});
  expect(picked).toMatchObject({overlay: null, trail: {kind: 'speaker'}});
  expect(picked.trail!.key).not.toBe(more(state, 'enter').state.trail!.key);
  expect(update(state, {type: 'mouse', what: 'press', column: 0, row: 0})[0]).toBe(state);
});
