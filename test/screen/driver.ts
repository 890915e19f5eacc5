import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import * as pty from '@lydell/node-pty';
import xterm from '@xterm/headless';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const COMMAND = path.join(ROOT, 'bin/explore.js');

const KEYS: Readonly<Record<string, string>> = {
  enter: '\r',
  esc: '\x1b',
  tab: '\t',
  'shift+tab': '\x1b[Z',
  backspace: '\x7f',
  up: '\x1b[A',
  down: '\x1b[B',
  right: '\x1b[C',
  left: '\x1b[D',
  home: '\x1b[H',
  end: '\x1b[F',
  pageup: '\x1b[5~',
  pagedown: '\x1b[6~',
  'alt+left': '\x1b[1;3D',
  'alt+right': '\x1b[1;3C',
};

export interface Opening {
  readonly columns?: number;
  readonly rows?: number;
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** A command of the shell in place of explore itself: `cat story.txt | explore`. */
  readonly shell?: string;
  /** Do not wait for the first idle screen. */
  readonly atOnce?: boolean;
}

/** How long a screen may take to come to rest before a story fails, in milliseconds. */
const PATIENCE = 20_000;
/** A screen is at rest when nothing was written for this long, in milliseconds. */
const QUIET = 120;
/** A key that was not answered by then changes nothing on the screen, in milliseconds. */
const SILENT = 1500;

/**
 * Starts the real built command in a pseudo-terminal and reads its screen as a person would.
 *
 * Nothing sleeps for a fixed time: `press` waits until the screen is at rest, `until` until something is true.
 */
export async function open(file: string | null, opening: Opening = {}): Promise<Screen> {
  const screen = new Screen(file, opening);
  if (!opening.atOnce)
    await screen.until(() => screen.all.trim() !== '' && screen.mode('alternate') && !/analysing/.test(screen.all));
  if (!opening.atOnce) await screen.idle();
  return screen;
}

const opened = new Set<Screen>();

/** Ends what a failed story left running. */
export function closeAll(): void {
  for (const screen of opened) screen.end();
  opened.clear();
}

export class Screen {
  readonly terminal: InstanceType<typeof xterm.Terminal>;
  readonly process: pty.IPty;
  /** Every byte the program wrote. */
  bytes = '';
  exit: {readonly code: number; readonly signal: number} | null = null;
  readonly state: string;
  private writtenAt = Date.now();
  private readonly watchers = new Set<() => void>();

  constructor(file: string | null, {columns = 120, rows = 36, flags = [], env = {}, shell}: Opening) {
    this.state = mkdtempSync(path.join(tmpdir(), 'explore-story-'));
    this.terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true, scrollback: 0});
    const argv = [COMMAND, ...flags, ...(file === null ? [] : [file])];
    // An empty CI counts as set; the terminal's colours are those of the test, not of whoever runs it.
    const {CI: _ci, NO_COLOR: _no, FORCE_COLOR: _force, TMUX: _tmux, STY: _sty, ...inherited} = process.env;
    this.process = pty.spawn(shell ? '/bin/sh' : process.execPath, shell ? ['-c', shell] : argv, {
      cols: columns,
      rows,
      cwd: ROOT,
      name: 'xterm-256color',
      env: {
        ...inherited,
        XDG_STATE_HOME: this.state,
        TERM: 'xterm-256color',
        EXPLORE: `${process.execPath} ${COMMAND}`,
        ...env,
      } as Record<string, string>,
    });
    this.process.onData(data => {
      this.bytes += data;
      this.writtenAt = Date.now();
      this.terminal.write(data, () => this.look());
    });
    this.process.onExit(({exitCode, signal}) => {
      this.exit = {code: exitCode, signal: signal ?? 0};
      this.look();
    });
    opened.add(this);
  }

  private look(): void {
    for (const watcher of [...this.watchers]) watcher();
  }

  /** The screen's rows, without the blanks at their ends. */
  get rows(): string[] {
    const {active} = this.terminal.buffer;
    return Array.from({length: this.terminal.rows}, (_, y) =>
      (active.getLine(active.viewportY + y)?.translateToString(true) ?? '').trimEnd(),
    );
  }

  get all(): string {
    return this.rows.join('\n');
  }

  /** The rows of the screen that a box with this title takes, without what stands beside it. */
  pane(title: string): string {
    const {rows} = this;
    const top = rows.findIndex(row => row.includes(title) && /[┌┏+]/.test(row));
    if (top < 0) return '';
    const left = Math.max(...['┌', '┏', '+'].map(corner => rows[top]!.lastIndexOf(corner, rows[top]!.indexOf(title))));
    const right = rows[top]!.slice(left + 1).search(/[┐┓+]/) + left + 1;
    const bottom = rows.findIndex((row, y) => y > top && /[└┗+]/.test(row[left] ?? ''));
    return rows
      .slice(top, (bottom < 0 ? rows.length - 1 : bottom) + 1)
      .map(row => row.slice(left, right + 1))
      .join('\n');
  }

  /** A mode of the terminal as it is now. */
  mode(which: 'alternate' | 'cursor-hidden' | 'paste' | 'mouse'): boolean {
    if (which === 'alternate') return this.terminal.buffer.active.type === 'alternate';
    if (which === 'paste') return this.terminal.modes.bracketedPasteMode;
    if (which === 'mouse') return this.terminal.modes.mouseTrackingMode !== 'none';
    return this.bytes.lastIndexOf('\x1b[?25l') > this.bytes.lastIndexOf('\x1b[?25h');
  }

  /** Types keys, by name or as characters, one after the other, and waits until the screen is at rest after each. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      const written = this.bytes.length;
      this.send(key);
      await this.answered(written);
      await this.idle();
    }
  }

  /** Types without waiting. */
  send(...keys: readonly string[]): void {
    for (const key of keys) {
      const control = /^ctrl\+(.)$/.exec(key)?.[1];
      this.process.write(KEYS[key] ?? (control ? String.fromCharCode(control.charCodeAt(0) & 0x1f) : key));
    }
  }

  async resize(columns: number, rows: number): Promise<void> {
    this.terminal.resize(columns, rows);
    this.process.resize(columns, rows);
    await this.idle();
  }

  /** Waits until more than `written` bytes have come, or for as long as a busy machine takes to answer a key. */
  private answered(written: number): Promise<void> {
    return new Promise(resolve => {
      const done = (): void => {
        clearTimeout(timer);
        this.watchers.delete(look);
        resolve();
      };
      const look = (): void => {
        if (this.bytes.length > written || this.exit) done();
      };
      const timer = setTimeout(done, SILENT);
      this.watchers.add(look);
      look();
    });
  }

  /** Waits until nothing is written any more and all that was written is on the screen. */
  async idle(): Promise<void> {
    const asked = Date.now();
    for (;;) {
      const left = Math.max(asked, this.writtenAt) + QUIET - Date.now();
      if (left <= 0 || this.exit) break;
      await new Promise(resolve => setTimeout(resolve, left));
    }
    await this.drawn();
  }

  /** Waits until something is true of the screen; fails with the screen as it stands. */
  async until(holds: () => boolean, patience = PATIENCE): Promise<void> {
    await this.drawn();
    await new Promise<void>((resolve, reject) => {
      const done = (finish: () => void): void => {
        clearTimeout(timer);
        this.watchers.delete(look);
        finish();
      };
      const look = (): void => {
        if (holds()) done(resolve);
        else if (this.exit) done(() => reject(new Error(`ended before ${holds}\n${this.all}`)));
      };
      const timer = setTimeout(
        () => done(() => reject(new Error(`waited in vain for ${holds}\n${this.all}`))),
        patience,
      );
      this.watchers.add(look);
      look();
    });
  }

  /** What was written so far is on the screen. */
  private drawn(): Promise<void> {
    return new Promise<void>(resolve => this.terminal.write('', resolve));
  }

  /** Waits until the program has ended and says how. */
  async ended(): Promise<{readonly code: number; readonly signal: number}> {
    await this.until(() => this.exit !== null);
    await this.drawn();
    return this.exit!;
  }

  /** Closes the window under the program. */
  hangUp(): void {
    (this.process as pty.IPty & {destroy(): void}).destroy();
  }

  end(): void {
    if (!this.exit) this.process.kill('SIGKILL');
    rmSync(this.state, {recursive: true, force: true});
  }
}
