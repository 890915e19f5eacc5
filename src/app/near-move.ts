import type {Message} from './message.ts';
import type {State} from './state.ts';
import {contextOf, meant, update} from './update.ts';
import {visibleLines} from './viewport.ts';

/** Commands that go a little way from where one is. */
const NEAR: ReadonlySet<string> = new Set([
  'line-down',
  'line-up',
  'paragraph-down',
  'paragraph-up',
  'page-down',
  'page-up',
  'half-page-down',
  'half-page-up',
]);

/**
 * Whether a key can be acted on while only the beginning of the article has been read: it moves, and all that is seen
 * afterwards is seen the same when the rest is there. Everything else waits for that.
 */
export function isNearMove(state: State, message: Message): boolean {
  if (message.type !== 'key' || contextOf(state) !== 'text' || state.pending !== null) return false;
  const command = meant(state, message.key);
  if (!command || !NEAR.has(command.id)) return false;
  const last = visibleLines(update(state, message)[0]).at(-1);
  return last !== undefined && last.block < state.article.blocks.length - 1;
}
