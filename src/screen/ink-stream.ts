import {EventEmitter} from 'node:events';
import type {Terminal} from './terminal.ts';

/**
 * What Ink takes for the terminal: it writes through, and can be silenced when the terminal is somebody else's.
 *
 * The alternate screen and the cursor are our own hand's: what Ink writes about the cursor is left out, and a resize
 * reaches it as a new frame, not as an event upon which it would clear the screen first.
 */
export class InkStream extends EventEmitter {
  readonly isTTY = true;
  readonly writable = true;
  isSilent = false;
  readonly #terminal: Terminal;

  constructor(terminal: Terminal) {
    super();
    this.#terminal = terminal;
  }

  get columns(): number {
    return this.#terminal.columns();
  }

  get rows(): number {
    return this.#terminal.rows();
  }

  write(text: string, done?: unknown): boolean {
    if (!this.isSilent) this.#terminal.write(text.replaceAll(/\x1b\[\?25[hl]/g, ''));
    if (typeof done === 'function') done();
    return true;
  }
}
