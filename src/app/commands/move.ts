import {compareSpans} from '../../model/annotation.ts';
import {jumpTo} from '../go.ts';
import {layoutOf} from '../layout.ts';
import {lineAt, lineAway, placeOf} from '../lines.ts';
import type {State} from '../state.ts';
import {scrolled, withCursor} from '../viewport.ts';
import type {Command, Result} from './command.ts';

const lines = (state: State, count: number): State => {
  const {blocks} = state.article;
  const {measure} = layoutOf(state);
  const to = lineAway(blocks, lineAt(blocks, state.cursor, measure), count, measure);
  return between(withCursor(state, placeOf(to)));
};

/** Off the trail's stop the reader stands between stops, and `n` goes on from there. */
const between = (state: State): State => {
  const stop = state.stop === null ? null : state.trail?.stops[state.stop];
  if (!stop) return state;
  const line = lineAt(state.article.blocks, state.cursor, layoutOf(state).measure);
  const on = stop.spans.some(span => span.block === line.block && span.start < line.end && span.end > line.start);
  return on ? state : {...state, stop: null};
};

const paragraph = (state: State, by: 1 | -1): Result => {
  const {block, offset} = state.cursor;
  const target = by < 0 && offset > 0 ? block : block + by;
  const last = state.article.blocks.length - 1;
  return [between(withCursor(state, {block: Math.max(0, Math.min(last, target)), offset: 0}))];
};

const page = (state: State, pages: number): Result => {
  const {height} = layoutOf(state).text;
  const rows = Math.max(1, Math.abs(pages) === 1 ? height - 2 : Math.floor(height / 2));
  return [between(scrolled(state, pages < 0 ? -rows : rows))];
};

/** To the quote before or after the cursor, whoever said it. */
const nextQuote = (state: State, by: 1 | -1): Result => {
  const {quotes} = state.annotations;
  const {block, offset} = state.cursor;
  const starts = quotes.map(({spans}) => spans[0]!).sort(compareSpans);
  const after = (span: {block: number; start: number}): boolean =>
    span.block > block || (span.block === block && span.start > offset);
  const before = (span: {block: number; start: number}): boolean =>
    span.block < block || (span.block === block && span.start < offset);
  const span = by > 0 ? starts.find(after) : starts.findLast(before);
  if (!span)
    return [
      {...state, said: by < 0 ? 'no quote before' : state.annotations.partial ? STILL_READING : 'no quote further on'},
    ];
  return [withCursor({...state, stop: null}, {block: span.block, offset: span.start})];
};

/** Whether anything was quoted at all; the reason why not otherwise. */
export const noQuotes = (state: State): string | null => {
  if (state.annotations.quotes.length > 0) return null;
  return state.analysis.phase === 'running' ? 'still reading who said what' : 'no quotations found; / still searches';
};

const STILL_READING = 'still reading who said what further on';

export const move: readonly Command[] = [
  {
    id: 'line-down',
    group: 'Move',
    keys: ['j', 'down'],
    panes: ['text'],
    help: 'a line down',
    run: state => [lines(state, 1)],
  },
  {
    id: 'line-up',
    group: 'Move',
    keys: ['k', 'up'],
    panes: ['text'],
    help: 'a line up',
    run: state => [lines(state, -1)],
  },
  {
    id: 'paragraph-down',
    group: 'Move',
    keys: ['}'],
    panes: ['text'],
    help: 'the next paragraph',
    run: state => paragraph(state, 1),
  },
  {
    id: 'paragraph-up',
    group: 'Move',
    keys: ['{'],
    panes: ['text'],
    help: 'the paragraph before',
    run: state => paragraph(state, -1),
  },
  {
    id: 'page-down',
    group: 'Move',
    keys: [' ', 'pagedown'],
    panes: ['text'],
    help: 'a page down',
    run: state => page(state, 1),
  },
  {
    id: 'page-up',
    group: 'Move',
    keys: ['b', 'pageup'],
    panes: ['text'],
    help: 'a page up',
    run: state => page(state, -1),
  },
  {
    id: 'half-page-down',
    group: 'Move',
    keys: ['ctrl+d'],
    panes: ['text'],
    help: 'half a page down',
    run: state => page(state, 0.5),
  },
  {
    id: 'half-page-up',
    group: 'Move',
    keys: ['ctrl+u'],
    panes: ['text'],
    help: 'half a page up',
    run: state => page(state, -0.5),
  },
  {
    id: 'top',
    group: 'Move',
    keys: ['g', 'home'],
    panes: ['text'],
    help: 'the beginning of the article',
    run: state => [between(jumpTo(state, {block: 0, offset: 0}))],
  },
  {
    id: 'bottom',
    group: 'Move',
    keys: ['G', 'end'],
    panes: ['text'],
    help: 'its end',
    run: state => {
      const block = state.article.blocks.length - 1;
      const {blocks} = state.article;
      const end = {block, offset: Math.max(0, blocks[block]!.text.length - 1)};
      return [between(jumpTo(state, placeOf(lineAt(blocks, end, layoutOf(state).measure))))];
    },
  },
  {
    id: 'next-quote',
    group: 'Who said what',
    keys: ['.'],
    panes: ['text'],
    help: 'the next quote, whoever said it',
    disabled: noQuotes,
    run: state => nextQuote(state, 1),
  },
  {
    id: 'previous-quote',
    group: 'Who said what',
    keys: [','],
    panes: ['text'],
    help: 'the quote before, whoever said it',
    disabled: noQuotes,
    run: state => nextQuote(state, -1),
  },
];
