import type {Message} from '../app/message.ts';
import {openKeySplitter} from './split-keys.ts';
import type {Terminal} from './terminal.ts';

/** The keys of a terminal, from the first moment on. */
export interface Keyboard {
  /**
   * Hands over what was typed so far, and from now on everything as it comes; what is not taken (`false`), and all that
   * is typed after it, is kept for whoever is connected next.
   */
  readonly connect: (take: (message: Message) => boolean) => void;
}

/** How long a lone Esc is waited on: it may begin a sequence that the terminal sends in two parts. */
const ESCAPE_MS = 25;

/** Takes the keys of a terminal; until somebody is connected they are kept. */
export function openKeyboard(terminal: Terminal): Keyboard {
  const splitter = openKeySplitter();
  const early: Message[] = [];
  let take = (_: Message): boolean => false;
  let lone: NodeJS.Timeout | undefined;
  const sendAll = (messages: readonly Message[]): void => {
    early.push(...messages);
    while (early.length > 0 && take(early[0]!)) early.shift();
  };
  terminal.onInput(chunk => {
    clearTimeout(lone);
    sendAll(splitter.push(chunk));
    if (splitter.isWaiting()) lone = setTimeout(() => sendAll(splitter.flush()), ESCAPE_MS);
  });
  return {
    connect: to => {
      take = to;
      sendAll([]);
    },
  };
}
