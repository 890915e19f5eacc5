import {bySpeaker} from '../../trail/by-speaker.ts';
import {sharedRows} from '../compare.ts';
import {follow} from '../go.ts';
import type {Overlay, State} from '../state.ts';
import type {Command, Result} from './command.ts';

type Compare = Extract<Overlay, {type: 'compare'}>;

const asCompare = (state: State): Compare | null => (state.overlay?.type === 'compare' ? state.overlay : null);

function by(state: State, rows: number): Result {
  const compare = asCompare(state);
  if (!compare) return [state];
  const last = sharedRows(state, compare.speakers).length - 1;
  const selected = Math.max(0, Math.min(last, compare.selected + rows));
  return [{...state, overlay: {...compare, selected}}];
}

/** To the words in the text, with all that the chosen side said as the trail. */
function opened(state: State): State {
  const compare = asCompare(state);
  const row = compare && sharedRows(state, compare.speakers)[compare.selected];
  if (!compare || !row) return {...state, overlay: null};
  const side = row.sides[compare.side].length ? compare.side : ((1 - compare.side) as 0 | 1);
  const trail = bySpeaker(state.annotations, compare.speakers[side]);
  const stop = trail.stops.findIndex(({quote}) => quote === row.sides[side][0]);
  return {...follow({...state, overlay: null}, trail, Math.max(0, stop)), focus: 'text', zoomed: false};
}

/** The keys of two speakers side by side: one walks, the other keeps step. */
export const compareKeys: readonly Command[] = [
  {
    id: 'compare-next',
    group: 'Who said what',
    keys: ['j', 'down', 'n'],
    panes: ['compare'],
    help: 'the next paragraph in which one of them speaks',
    hint: 'walk',
    run: state => by(state, 1),
  },
  {
    id: 'compare-previous',
    group: 'Who said what',
    keys: ['k', 'up', 'N'],
    panes: ['compare'],
    help: 'the one before',
    run: state => by(state, -1),
  },
  {
    id: 'compare-side',
    group: 'Who said what',
    keys: ['tab', 'left', 'right', 'h', 'l'],
    panes: ['compare'],
    help: 'the other speaker',
    hint: 'side',
    run: state => {
      const compare = asCompare(state);
      return [compare ? {...state, overlay: {...compare, side: compare.side === 0 ? 1 : 0}} : state];
    },
  },
  {
    id: 'compare-open',
    group: 'Who said what',
    keys: ['enter'],
    panes: ['compare'],
    help: 'go to it in the text',
    hint: 'go to it',
    run: state => [opened(state)],
  },
  {
    id: 'compare-close',
    group: 'Who said what',
    keys: ['esc', 'c', 'q'],
    panes: ['compare'],
    help: 'close it',
    hint: 'close',
    run: state => [{...state, overlay: null}],
  },
];
