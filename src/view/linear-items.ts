import {COMMANDS} from '../app/commands/index.ts';
import {sharedRows} from '../app/compare.ts';
import {shownPane} from '../app/layout.ts';
import {entityItems, listedTrail, quoteItems, type SpeakerItem, speakerItems, textOfStop} from '../app/list-items.ts';
import {pickerItems} from '../app/picker-items.ts';
import {selectedIndex} from '../app/selection.ts';
import type {ListPane, Overlay, State} from '../app/state.ts';
import type {Entity, Quote} from '../model/annotation.ts';
import type {Stop} from '../model/trail.ts';
import {DOUBTFUL} from './confidence.ts';
import {nothingOf, titleOf} from './picker.ts';

/** What is listed, an item a sentence, and which of them is selected. */
export interface Items {
  readonly items: readonly string[];
  readonly selected: number;
}

/** What is open or listed, in words; null where that is the text. */
export function linearItems(state: State): Items | null {
  const {overlay} = state;
  const pane = shownPane(state);
  switch (overlay?.type) {
    case 'picker':
      return picking(state, overlay);
    case 'why':
      return why(state, overlay);
    case 'compare':
      return compare(state, overlay);
    case 'save':
      return {
        items: ['this will be written:', ...overlay.text.split(/\r?\n/).slice(overlay.top, overlay.top + 200)],
        selected: -1,
      };
  }
  return pane === 'text' ? null : list(state, pane);
}

function list(state: State, pane: ListPane): Items {
  const items =
    pane === 'speakers'
      ? speakerItems(state).map(item => speaker(state, item))
      : pane === 'quotes'
        ? quoteItems(state).map(stop => stopped(state, stop))
        : entityItems(state).map(entity);
  return items.length ? {items, selected: selectedIndex(state, pane)} : {items: ['nothing is listed'], selected: -1};
}

function speaker({annotations}: State, item: SpeakerItem): string {
  if (item.type === 'silent') return `${item.entity.name}, named ${times(item.entity.mentions.length)}, never heard`;
  const quotes = item.type === 'unknown' ? item.quotes : item.speaker.quotes;
  const name = item.type === 'unknown' ? 'nobody named' : named([item.speaker.name, item.speaker.role]);
  const first = annotations.quotes[quotes[0]!]!;
  return `${name}, ${quotes.length} ${quotes.length === 1 ? 'quote' : 'quotes'}, first in ${paragraph(first)}`;
}

function stopped(state: State, stop: Stop): string {
  const {stops} = listedTrail(state);
  const number = `${stops.indexOf(stop) + 1} of ${stops.length}`;
  const quote = stop.quote === null ? null : state.annotations.quotes[stop.quote]!;
  if (quote) return `${number}, ${quoted(state, quote)}: ${textOfStop(state, stop)}`;
  const {block, start} = stop.spans[0]!;
  return `${number}, paragraph ${block + 1}: ${state.article.blocks[block]!.text.slice(start, start + 200)}`;
}

const entity = ({name, type, role, value, mentions}: Entity): string =>
  `${named([name, type, value ?? role])}, named ${times(mentions.length)}`;

function picking(state: State, picker: Extract<Overlay, {type: 'picker'}>): Items {
  const items = pickerItems(state, picker, COMMANDS).map(({mark, label, detail}) => named([label, mark, detail]));
  const head = `${titleOf(state, picker)}, ${items.length} to pick from, typed: ${picker.query || 'nothing yet'}`;
  return items.length
    ? {items: [head, ...items], selected: Math.min(picker.selected, items.length - 1) + 1}
    : {items: [head, nothingOf(state, picker)], selected: -1};
}

function why(state: State, {quote: index, step}: Extract<Overlay, {type: 'why'}>): Items {
  const {speakers, quotes} = state.annotations;
  const quote = quotes[index]!;
  const runner = quote.runnerUp && speakers.find(({id}) => id === quote.runnerUp!.speaker);
  return {
    items: [
      `${quoted(state, quote)}: ${words(state, quote)}`,
      ...quote.steps.map(({what, text, span}) => `${what}: ${text}${span ? `, paragraph ${span.block + 1}` : ''}`),
      `confidence: ${quote.confidence.toFixed(2)}`,
      ...(runner ? [`runner-up: ${runner.name}, ${quote.runnerUp!.confidence.toFixed(2)}`] : []),
    ],
    selected: step + 1,
  };
}

function compare(state: State, {speakers, side, selected}: Extract<Overlay, {type: 'compare'}>): Items {
  const items: string[] = [];
  let at = 0;
  for (const [index, row] of sharedRows(state, speakers).entries()) {
    const first = row.sides[side].length ? side : 1 - side;
    for (const [each, quotes] of row.sides.entries())
      for (const [number, quote] of quotes.entries()) {
        if (index === selected && each === first && number === 0) at = items.length;
        const said = state.annotations.quotes[quote]!;
        items.push(`${quoted(state, said)}: ${words(state, said)}`);
      }
  }
  return {items, selected: at};
}

function quoted({annotations}: State, quote: Quote): string {
  const name = annotations.speakers.find(({id}) => id === quote.speaker)?.name ?? 'speaker unknown';
  return named([name, quote.kind, quote.confidence < DOUBTFUL ? 'doubtful' : null, paragraph(quote)]);
}

const words = (state: State, {spans}: Quote): string => textOfStop(state, {spans, quote: null});

const paragraph = ({spans}: Quote): string => `paragraph ${spans[0]!.block + 1}`;
const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);
const named = (parts: readonly (string | null)[]): string => parts.filter(Boolean).join(', ');
