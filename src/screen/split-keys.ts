import type {Message} from '../app/message.ts';
import {graphemes} from '../app/width.ts';

/** Turns what a terminal sends into keys; a sequence that is cut in two by a chunk is waited for. */
export interface KeySplitter {
  readonly push: (chunk: string) => readonly Message[];
  /** Whether an Esc is held back that may begin a sequence. */
  readonly isWaiting: () => boolean;
  /** Gives out what was held back: it was the key Esc. */
  readonly flush: () => readonly Message[];
}

const PASTE_START = '\x1b[200~';
const PASTE_END = '\x1b[201~';
/** A pasted text is never kept longer than this, so that a terminal which never ends one does no harm. */
const MOST_PASTED = 1_000_000;

const FINALS: Readonly<Record<string, string>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  H: 'home',
  F: 'end',
  P: 'f1',
  Q: 'f2',
  R: 'f3',
  S: 'f4',
};
const TILDES: Readonly<Record<string, string>> = {
  1: 'home',
  2: 'insert',
  3: 'delete',
  4: 'end',
  5: 'pageup',
  6: 'pagedown',
  7: 'home',
  8: 'end',
};
const CONTROLS: Readonly<Record<string, string>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\x7f': 'backspace',
  '\x08': 'backspace',
  '\x00': 'ctrl+ ',
};
const CODES: Readonly<Record<number, string>> = {9: 'tab', 13: 'enter', 27: 'esc', 32: ' ', 127: 'backspace'};

const csi = /^\x1b\[([<?>=]?)([\d;:]*)([ -/]*)([@-~])/;
const unfinished = /^\x1b(?:\[[<?>=]?[\d;:]*[ -/]*|O)?$/;

/** Opens a splitter; keys that arrive in one chunk all count, grapheme by grapheme. */
export function openKeySplitter(): KeySplitter {
  let held = '';
  return {
    push: chunk => {
      const {messages, rest} = split(held + chunk);
      held = rest;
      return messages;
    },
    isWaiting: () => held !== '' && !held.startsWith(PASTE_START),
    flush: () => {
      const text = held;
      held = '';
      if (text === '') return [];
      return [{type: 'key', key: 'esc'}, ...typed(text.slice(1))];
    },
  };
}

function split(input: string): {messages: Message[]; rest: string} {
  const messages: Message[] = [];
  let at = 0;
  while (at < input.length) {
    const next = input.indexOf('\x1b', at);
    if (next !== at) {
      messages.push(...typed(input.slice(at, next < 0 ? input.length : next)));
      if (next < 0) break;
      at = next;
    }
    const rest = input.slice(at);
    if (rest.startsWith(PASTE_START)) {
      const end = rest.indexOf(PASTE_END);
      if (end < 0 && rest.length < MOST_PASTED) return {messages, rest};
      const text = rest.slice(PASTE_START.length, end < 0 ? undefined : end);
      messages.push({type: 'paste', text});
      at += end < 0 ? rest.length : end + PASTE_END.length;
      continue;
    }
    if (unfinished.test(rest)) return {messages, rest};
    const {length, message} = sequence(rest);
    if (message) messages.push(message);
    at += length;
  }
  return {messages, rest: ''};
}

const key = (name: string): Message => ({type: 'key', key: name});

/** Reads the sequence at the beginning of a text that is known to hold all of it. */
function sequence(text: string): {length: number; message: Message | null} {
  const match = csi.exec(text);
  if (match) {
    const [whole, prefix, parameters, , final] = match;
    return {length: whole.length, message: csiMessage(prefix!, parameters!, final!)};
  }
  if (text[1] === 'O') {
    const name = FINALS[text[2]!];
    return {length: 3, message: name ? key(name) : null};
  }
  if (text[1] === '\x1b') {
    // Esc, and then another: Alt with a key that is a sequence itself, or Esc twice.
    const inner = text.length > 2 ? sequence(text.slice(1)) : null;
    if (inner?.message?.type === 'key' && inner.length > 2)
      return {length: inner.length + 1, message: key(`alt+${inner.message.key}`)};
    return {length: 1, message: key('esc')};
  }
  const [first] = graphemes(text.slice(1, 40));
  if (!first) return {length: 1, message: key('esc')};
  const [meant] = typed(first.text);
  const named = meant?.type === 'key' ? meant.key : null;
  return {length: 1 + first.text.length, message: named ? key(`alt+${named}`) : null};
}

function csiMessage(prefix: string, parameters: string, final: string): Message | null {
  if (prefix === '<') return mouse(parameters, final);
  if (prefix) return null;
  const [first = '', modifiers = '1'] = parameters.split(';');
  const code = Number.parseInt(first, 10);
  if (final === 'Z') return key('shift+tab');
  if (final === 'u') {
    const name = CODES[code] ?? (code > 32 ? String.fromCodePoint(Math.min(code, 0x10ffff)) : null);
    return name ? key(withModifiers(name, modifiers)) : null;
  }
  // With a first number of its own it is no key but an answer: where the cursor is, for one.
  const name = final === '~' ? TILDES[first] : first === '' || first === '1' ? FINALS[final] : null;
  return name ? key(withModifiers(name, modifiers)) : null;
}

/** xterm counts modifiers from 1: shift 1, alt 2, ctrl 4. */
function withModifiers(name: string, parameter: string): string {
  const bits = Math.max(0, (Number.parseInt(parameter, 10) || 1) - 1);
  if (name === 'tab' && bits & 1) return 'shift+tab';
  return `${bits & 4 ? 'ctrl+' : ''}${bits & 2 ? 'alt+' : ''}${name}`;
}

function mouse(parameters: string, final: string): Message | null {
  const [button = 0, x = 1, y = 1] = parameters.split(';').map(Number);
  const place = {column: x - 1, row: y - 1};
  if (button === 64) return {type: 'mouse', what: 'wheel-up', ...place};
  if (button === 65) return {type: 'mouse', what: 'wheel-down', ...place};
  return button === 0 && final === 'M' ? {type: 'mouse', what: 'press', ...place} : null;
}

/** Plain characters and controls. */
function typed(text: string): Message[] {
  const keys: Message[] = [];
  for (const {text: letter} of graphemes(text)) {
    const control = CONTROLS[letter];
    const unit = letter.charCodeAt(0);
    if (control) keys.push(key(control));
    else if (letter === '\r\n') keys.push(key('enter'));
    else if (unit < 27) keys.push(key(`ctrl+${String.fromCharCode(unit + 96)}`));
    else if (unit >= 32) keys.push(key(letter));
  }
  return keys;
}
