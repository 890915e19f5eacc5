import {citationOf} from '../../export/citation.ts';
import {listedTrail} from '../list-items.ts';
import {selected} from '../selection.ts';
import {type Command, EVERY_PANE} from './command.ts';

export const copy: readonly Command[] = [
  {
    id: 'copy-quote',
    group: 'Take it away',
    keys: ['y'],
    panes: EVERY_PANE,
    help: 'copy the quote with its citation',
    hint: 'copy',
    disabled: state => (selected(state).quote === null ? 'no quote here to copy; . goes to the next one' : null),
    run: state => {
      const {quote} = selected(state);
      if (quote === null) return [state];
      const text = citationOf(state, state.annotations.quotes[quote]!);
      return [state, {type: 'copy', text, what: 'the quote with its citation'}];
    },
  },
  {
    id: 'copy-trail',
    group: 'Take it away',
    keys: ['Y'],
    panes: EVERY_PANE,
    help: 'copy every quote of the trail',
    disabled: state => (listedTrail(state).stops.some(stop => stop.quote !== null) ? null : 'the trail has no quotes'),
    run: state => {
      const quotes = listedTrail(state).stops.flatMap(({quote}) => (quote === null ? [] : [quote]));
      const text = quotes.map(quote => citationOf(state, state.annotations.quotes[quote]!)).join('\n\n');
      return [
        state,
        {
          type: 'copy',
          text,
          what: quotes.length === 1 ? 'the quote with its citation' : `${quotes.length} quotes with their citations`,
        },
      ];
    },
  },
];
