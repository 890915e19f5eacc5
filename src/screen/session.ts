import type {Effect} from '../app/effect.ts';
import type {Message} from '../app/message.ts';
import type {State} from '../app/state.ts';
import {update} from '../app/update.ts';

/** The running program: a state, the messages that change it, and those who look at it. */
export interface Session {
  readonly state: () => State;
  readonly send: (message: Message) => void;
  /** Calls back after every change; gives the way to stop that. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Starts the program; messages sent while one is being handled wait their turn. */
export function openSession(first: State, runEffect: (effect: Effect, session: Session) => void): Session {
  let state = first;
  const listeners = new Set<() => void>();
  const waiting: Message[] = [];
  let isBusy = false;
  const session: Session = {
    state: () => state,
    send: message => {
      waiting.push(message);
      if (isBusy) return;
      isBusy = true;
      try {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          const [changed, ...effects] = update(state, next);
          state = changed;
          for (const effect of effects) runEffect(effect, session);
        }
      } finally {
        isBusy = false;
      }
      for (const listener of listeners) listener();
    },
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return session;
}
