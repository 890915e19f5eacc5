import {arrived, settled} from './arrived.ts';
import {clicked} from './clicked.ts';
import {clickedOver} from './clicked-over.ts';
import type {Command, Context, Result} from './commands/command.ts';
import {COMMANDS} from './commands/index.ts';
import {withFound} from './commands/search.ts';
import type {Effect} from './effect.ts';
import {keymapOf, meaningOf} from './keymap.ts';
import {layoutKind} from './layout.ts';
import type {Message} from './message.ts';
import {pickerItems} from './picker-items.ts';
import {isResumed, withResumed} from './resumed.ts';
import type {State} from './state.ts';
import {whole} from './whole.ts';
import {graphemes} from './width.ts';

/** Made when the program starts: two commands on one key end it there. */
const KEYMAP = keymapOf(COMMANDS);

/** Where keys act now: in what is open, else in the pane that has the focus. */
export const contextOf = ({overlay, focus}: State): Context => overlay?.type ?? focus;

/** The only change of the state: what happened makes a new one, and effects for the screen to carry out. */
export const update = (state: State, message: Message): Result => settled(changed(state, message));

function changed(state: State, message: Message): Result {
  switch (message.type) {
    case 'key':
      return pressed(state, message.key);
    case 'paste':
      return pasted(state, message.text);
    case 'mouse': {
      if (!state.overlay) return clicked(state, message);
      const over = clickedOver(state, message);
      return over ? pressed(over.state, over.key) : [state];
    }
    case 'resize':
      return [{...state, size: {columns: message.columns, rows: message.rows}}];
    case 'whole':
      return [whole(state, message.article)];
    case 'progress':
      if (state.analysis.phase !== 'running') return [state];
      return [{...state, analysis: {phase: 'running', fraction: message.fraction}}];
    case 'annotated':
      return arrived(state, message.annotations);
    case 'failed':
      return [{...state, analysis: {phase: 'failed', reason: message.reason}}];
    case 'shelf':
      return [withShelf(state, message.shelf)];
    case 'found':
      return [
        isResumed(state, message.result.query) ? withResumed(state, message.result) : withFound(state, message.result),
      ];
    case 'exists':
      return [state.overlay?.type === 'save' ? {...state, overlay: {...state.overlay, exists: true}} : state];
    case 'written':
      return [{...state, overlay: null, said: message.text}];
    case 'said':
      return [{...state, said: message.text}];
  }
}

/** The list as it is known now; the article that is selected stays so, though others have come before it. */
function withShelf(state: State, shelf: State['shelf']): State {
  const {overlay} = state;
  const next: State = {...state, shelf};
  if (overlay?.type !== 'picker' || overlay.kind !== 'shelf') return next;
  const id = pickerItems(state, overlay, COMMANDS)[overlay.selected]?.id;
  const selected = pickerItems(next, overlay, COMMANDS).findIndex(item => item.id === id);
  return selected < 0 ? next : {...next, overlay: {...overlay, selected}};
}

/** The command that a key means where it is typed; null where it means none, or only the first of two keys. */
export function meant(state: State, key: string): Command | null {
  const meaning = meaningOf(KEYMAP, contextOf(state), state.pending, key);
  return meaning && 'command' in meaning ? meaning.command : null;
}

/** On a screen too small to show anything only these act. */
const ALWAYS: ReadonlySet<string> = new Set(['quit', 'quit-at-once', 'suspend', 'redraw']);

function pressed(before: State, key: string): Result {
  const {pending} = before;
  const state: State = {...before, said: null, pending: null, peeking: false};
  const meaning = meaningOf(KEYMAP, contextOf(state), pending, key);
  if (!meaning) return [state];
  if ('pending' in meaning) return [{...state, pending: meaning.pending}];
  const {command} = meaning;
  if (layoutKind(state.size, state.linear) === 'small' && !ALWAYS.has(command.id)) return [state];
  const why = command.disabled?.(state) ?? null;
  return why === null ? seen(state, command.run(state, key)) : [{...state, said: why}];
}

/** Where a list hides the text, and a key has gone to a place in it, the text is shown until the next key. */
function seen(before: State, [after, ...effects]: Result): Result {
  const isHidden = layoutKind(after.size, after.linear) !== 'wide' || after.zoomed;
  const hasGone = after.cursor !== before.cursor && after.focus === before.focus && after.focus !== 'text';
  return isHidden && hasGone && !after.overlay ? [{...after, peeking: true}, ...effects] : [after, ...effects];
}

const TYPING: ReadonlySet<Context> = new Set(['picker', 'search', 'filter', 'note', 'save']);

/** A pasted text is typed where one types, without its line breaks, and nowhere else: it must not run commands. */
function pasted(state: State, text: string): Result {
  const context = contextOf(state);
  if (!TYPING.has(context)) return [state];
  const line = text.replace(/[\x00-\x1f\x7f-\x9f]+/g, ' ').slice(0, 1000);
  let next = state;
  const effects: Effect[] = [];
  for (const {text: key} of graphemes(line)) {
    const [changed, ...more] = pressed(next, key);
    next = changed;
    effects.push(...more);
  }
  // Of the searches that the letters asked for, the last is meant.
  return [next, ...effects.slice(-1)];
}
