import {openSync} from 'node:fs';
import {ReadStream} from 'node:tty';

/** The terminal that the screen has for itself, until it gives it back as it was. */
export interface Terminal {
  readonly columns: () => number;
  readonly rows: () => number;
  readonly write: (text: string) => void;
  readonly onInput: (listener: (chunk: string) => void) => void;
  readonly onResize: (listener: () => void) => void;
  /** The terminal went away. */
  readonly onLost: (listener: () => void) => void;
  /** Takes the screen, and shows this at once: between the two nothing can be seen. */
  readonly enter: (frame?: string) => void;
  /** Gives everything back: may be called any number of times, and in the middle of anything. */
  readonly leave: () => void;
  readonly mouse: (on: boolean) => void;
  /** Lets the process end. */
  readonly close: () => void;
}

/** Alternate screen, no cursor, pasted text told from typed. */
const ENTER = '\x1b[?1049h\x1b[2J\x1b[H\x1b[?25l\x1b[?2004h';
const LEAVE = '\x1b[0m\x1b[?2004l\x1b[?1000l\x1b[?1006l\x1b[?25h\x1b[?1049l';
const MOUSE_ON = '\x1b[?1000h\x1b[?1006h';
const MOUSE_OFF = '\x1b[?1000l\x1b[?1006l';

/** Opens the terminal; keys come from `/dev/tty` where stdin is the article. Throws an Error where there is none. */
export function openTerminal(): Terminal {
  const input = process.stdin.isTTY ? process.stdin : new ReadStream(openSync('/dev/tty', 'r'));
  const output = process.stdout;
  let isEntered = false;
  let hasMouse = false;
  const offs: (() => void)[] = [];
  input.setEncoding('utf8');
  // Writes go out at once: what is written before a stop or an end must not be left behind.
  const write = (text: string): void => {
    if (!output.destroyed) output.write(text);
  };
  return {
    columns: () => output.columns || 80,
    rows: () => output.rows || 24,
    write,
    onInput: listener => {
      input.on('data', chunk => listener(String(chunk)));
      // It was let go of when another article was closed before.
      input.ref();
      input.resume();
    },
    onResize: listener => {
      output.on('resize', listener);
      offs.push(() => output.off('resize', listener));
    },
    onLost: listener => {
      input.on('end', listener);
      input.on('error', listener);
      output.on('error', listener);
      offs.push(
        () => input.off('end', listener).off('error', listener),
        () => output.off('error', listener),
      );
    },
    enter: (frame = '') => {
      if (isEntered) return;
      isEntered = true;
      // A shell may have set other modes meanwhile, which Node does not know of: off first, then on.
      input.setRawMode(false);
      input.setRawMode(true);
      write(ENTER + (hasMouse ? MOUSE_ON : '') + frame);
    },
    leave: () => {
      if (!isEntered) return;
      isEntered = false;
      try {
        write(LEAVE);
        input.setRawMode(false);
      } catch {
        // The terminal is gone: there is nobody to give it back to.
      }
    },
    mouse: on => {
      hasMouse = on;
      write(on ? MOUSE_ON : MOUSE_OFF);
    },
    close: () => {
      input.pause();
      input.removeAllListeners('data');
      input.unref();
      for (const off of offs) off();
    },
  };
}
