import type {Effect} from '../app/effect.ts';
import {copyText} from './copy-text.ts';
import type {Keeper} from './keeper.ts';
import type {Searching} from './searching.ts';
import type {Session} from './session.ts';
import type {Terminal} from './terminal.ts';
import {writeExport} from './write-export.ts';

/** What an effect may reach. */
export interface Reach {
  readonly keeper: Keeper;
  readonly searching: Searching;
  readonly terminal: Terminal;
  readonly quit: (code: number) => void;
  readonly open: (key: string) => void;
  readonly suspend: () => void;
  readonly redraw: () => void;
}

/** Carries out the effects of the program; each is a value that says what, this is how. */
export function effectRunner({
  keeper,
  searching,
  terminal,
  quit,
  open,
  suspend,
  redraw,
}: Reach): (effect: Effect, session: Session) => void {
  return (effect, session) => {
    switch (effect.type) {
      case 'quit':
        return quit(effect.code);
      case 'open':
        return open(effect.key);
      case 'suspend':
        return suspend();
      case 'redraw':
        return redraw();
      case 'mouse':
        return terminal.mouse(effect.on);
      case 'keep':
        return keeper.keep(effect.change, text => session.send({type: 'said', text}));
      case 'write': {
        const result = writeExport(effect.path, effect.text, effect.overwrite);
        if (result === 'exists') return session.send({type: 'exists'});
        return session.send({type: result.written ? 'written' : 'said', text: result.said});
      }
      case 'search':
        return searching.ask(effect.query, session);
      case 'copy': {
        const clipboard = {isTmux: Boolean(process.env.TMUX), write: terminal.write};
        return session.send({type: 'said', text: copyText(effect.text, effect.what, clipboard)});
      }
    }
  };
}
