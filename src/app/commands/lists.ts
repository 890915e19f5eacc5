import {follow} from '../go.ts';
import {listHeight} from '../list-height.ts';
import {listedTrail, listLength, quoteItems, SORTS} from '../list-items.ts';
import {kept} from '../list-view.ts';
import {selected, selectedIndex} from '../selection.ts';
import type {ListPane, State} from '../state.ts';
import {withCursor} from '../viewport.ts';
import {type Command, LISTS, type Result} from './command.ts';

const asList = (state: State): ListPane => (state.focus === 'text' ? 'quotes' : state.focus);

/** Selects a row of the list that has the focus. */
export function selectRow(state: State, index: number): State {
  const pane = asList(state);
  const list = kept({...state.lists[pane], selected: index}, listLength(state, pane), listHeight(state, pane));
  return {...state, lists: {...state.lists, [pane]: list}};
}

const by = (state: State, rows: number): Result => [selectRow(state, selectedIndex(state, asList(state)) + rows)];
const pageOf = (state: State): number => Math.max(1, listHeight(state, asList(state)) - 1);

const empty = (state: State): string | null => (listLength(state, asList(state)) === 0 ? 'nothing is listed' : null);

/** Shows in the text what is selected, and follows the trail that the row makes. */
function opened(state: State): State {
  if (state.focus === 'quotes') {
    const stop = quoteItems(state)[selectedIndex(state, 'quotes')];
    if (!stop) return state;
    const trail = listedTrail(state);
    return follow(state, trail, trail.stops.indexOf(stop));
  }
  const trail = selected(state).trail();
  return trail ? follow(state, trail, 0) : state;
}

export const lists: readonly Command[] = [
  {
    id: 'row-down',
    group: 'Move',
    keys: ['j', 'down'],
    panes: LISTS,
    help: 'the next row',
    disabled: empty,
    run: state => by(state, 1),
  },
  {
    id: 'row-up',
    group: 'Move',
    keys: ['k', 'up'],
    panes: LISTS,
    help: 'the row before',
    disabled: empty,
    run: state => by(state, -1),
  },
  {
    id: 'rows-down',
    group: 'Move',
    keys: [' ', 'pagedown', 'ctrl+d'],
    panes: LISTS,
    help: 'a page of rows down',
    disabled: empty,
    run: state => by(state, pageOf(state)),
  },
  {
    id: 'rows-up',
    group: 'Move',
    keys: ['b', 'pageup', 'ctrl+u'],
    panes: LISTS,
    help: 'a page of rows up',
    disabled: empty,
    run: state => by(state, -pageOf(state)),
  },
  {
    id: 'first-row',
    group: 'Move',
    keys: ['g', 'home'],
    panes: LISTS,
    help: 'the first row',
    disabled: empty,
    run: state => [selectRow(state, 0)],
  },
  {
    id: 'last-row',
    group: 'Move',
    keys: ['G', 'end'],
    panes: LISTS,
    help: 'the last row',
    disabled: empty,
    run: state => [selectRow(state, listLength(state, asList(state)) - 1)],
  },
  {
    id: 'open',
    group: 'Who said what',
    keys: ['enter'],
    panes: LISTS,
    help: 'go to it in the text; a speaker or an entity becomes the trail',
    hint: 'go to it',
    disabled: empty,
    run: state => [{...opened(state), focus: 'text', zoomed: false}],
  },
  {
    id: 'peek',
    group: 'Who said what',
    keys: ['p'],
    panes: LISTS,
    help: 'show it in the text and stay in the list',
    hint: 'peek',
    disabled: empty,
    run: state => {
      const {place} = selected(state);
      return [place ? withCursor(state, place) : state];
    },
  },
  {
    id: 'filter',
    group: 'Search',
    keys: ['f'],
    panes: LISTS,
    help: 'filter the list while typing',
    hint: 'filter',
    run: state => {
      const pane = asList(state);
      return [{...state, overlay: {type: 'filter', pane, before: state.lists[pane].filter}}];
    },
  },
  {
    id: 'sort',
    group: 'Search',
    keys: ['o'],
    panes: LISTS,
    help: 'order the list in another way',
    hint: 'sort',
    disabled: empty,
    run: state => {
      const pane = asList(state);
      const sort = (state.lists[pane].sort + 1) % SORTS[pane].length;
      const list = {...state.lists[pane], sort, selected: 0, top: 0};
      return [{...state, lists: {...state.lists, [pane]: list}, said: `ordered: ${SORTS[pane][sort]}`}];
    },
  },
];

/** Changes a list's filter and goes to its first row. */
export function withFilter(state: State, pane: ListPane, filter: string): State {
  return {...state, lists: {...state.lists, [pane]: {...state.lists[pane], filter, selected: 0, top: 0}}};
}
