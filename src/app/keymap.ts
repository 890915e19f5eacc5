import type {Command, Context} from './commands/command.ts';
import {isLetter, isPrintable} from './keys.ts';

/** From a key, or two parted by a blank, to the command that it means in each context. */
export type Keymap = ReadonlyMap<Context, ReadonlyMap<string, Command>>;

/** What a key means: a command, or the first of two keys. */
export type Meaning = {readonly command: Command} | {readonly pending: string} | null;

/** Makes the keymap of a table of commands; throws where two commands want one key in one place. */
export function keymapOf(commands: readonly Command[]): Keymap {
  const map = new Map<Context, Map<string, Command>>();
  for (const command of commands)
    for (const pane of command.panes)
      for (const key of command.keys) {
        const keys = map.get(pane) ?? new Map<string, Command>();
        const other = keys.get(key);
        if (other) throw new Error(`the key ${key} is both ${other.id} and ${command.id} in ${pane}`);
        map.set(pane, keys.set(key, command));
      }
  for (const [pane, keys] of map)
    for (const key of keys.keys()) {
      const [first, second] = pairOf(key);
      if (second && keys.has(first)) throw new Error(`the key ${first} begins ${key} and is a command in ${pane}`);
    }
  return map;
}

/** What a key means in a context, after `pending` where a first key was given. */
export function meaningOf(keymap: Keymap, context: Context, pending: string | null, key: string): Meaning {
  const keys = keymap.get(context);
  if (!keys) return null;
  if (pending !== null) {
    const command = keys.get(`${pending} ${key}`) ?? (isLetter(key) ? keys.get(`${pending} {letter}`) : undefined);
    return command ? {command} : null;
  }
  const command = keys.get(key) ?? (isPrintable(key) ? keys.get('{character}') : undefined);
  if (command) return {command};
  for (const each of keys.keys()) {
    const [first, second] = pairOf(each);
    if (second && first === key) return {pending: key};
  }
  return null;
}

/** The two keys of a pair; a blank alone is the space bar. */
function pairOf(key: string): readonly [string, string | null] {
  const at = key.indexOf(' ', 1);
  return at > 0 && at < key.length - 1 ? [key.slice(0, at), key.slice(at + 1)] : [key, null];
}
