import {keyOf} from '../../desk/quote-key.ts';
import {correcting, undone} from '../correcting.ts';
import {aliases} from '../desk-items.ts';
import {selected} from '../selection.ts';
import type {State} from '../state.ts';
import {subjectHere} from '../subject.ts';
import {type Command, EVERY_PANE} from './command.ts';
import {picking} from './pick.ts';

const noQuote = (state: State): string | null =>
  selected(state).quote === null ? 'no quote here; . goes to the next one' : null;

const nobody = (state: State): string | null => (subjectHere(state) ? null : 'nobody of a name is selected');

export const correct: readonly Command[] = [
  {
    id: 'correct-speaker',
    group: 'Put it right',
    keys: ['='],
    panes: ['text', 'quotes'],
    help: 'give the quote its right speaker: pick one, or type a name',
    disabled: noQuote,
    run: state => [picking(state, 'correct')],
  },
  {
    id: 'merge-speakers',
    group: 'Put it right',
    keys: ['='],
    panes: ['speakers', 'entities'],
    help: 'this is the same as another: merge the two',
    disabled: nobody,
    run: state => [picking(state, 'merge')],
  },
  {
    id: 'split-speaker',
    group: 'Put it right',
    keys: ['S'],
    panes: ['speakers', 'entities'],
    help: 'one of these names is somebody else’s: split it off',
    disabled: state => nobody(state) ?? (aliases(state).length ? null : 'there is one name only'),
    run: state => [picking(state, 'split')],
  },
  {
    id: 'strike-quote',
    group: 'Put it right',
    keys: ['D'],
    panes: ['text', 'quotes'],
    help: 'this is no quotation: strike it out',
    disabled: noQuote,
    run: state => {
      const {quote} = selected(state);
      const wrong = quote === null ? undefined : state.annotations.quotes[quote];
      return wrong ? correcting(state, {what: 'strike', quote: keyOf(state.article, wrong)}) : [state];
    },
  },
  {
    id: 'undo-correction',
    group: 'Put it right',
    keys: ['u'],
    panes: EVERY_PANE,
    help: 'take the last correction back',
    disabled: state => (state.corrections.length ? null : 'nothing was corrected yet'),
    run: undone,
  },
];
