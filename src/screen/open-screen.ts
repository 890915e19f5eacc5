import type {Message} from '../app/message.ts';
import type {ScreenRequest} from '../app/request.ts';
import type {State} from '../app/state.ts';
import {frameOf} from '../view/frame.ts';
import {firstState} from './first-state.ts';
import {InkStream} from './ink-stream.ts';
import {NO_KEEPER, openKeeper} from './keeper.ts';
import {paintRows} from './paint.ts';
import {openKeySplitter} from './split-keys.ts';
import {openTerminal} from './terminal.ts';
import {painted, THEMES, wantsColour} from './theme.ts';

/** How long a lone Esc is waited on: it may begin a sequence that the terminal sends in two parts. */
const ESCAPE_MS = 25;

const SIGNALS = {SIGTERM: 143, SIGHUP: 129, SIGINT: 130} as const;

/** How the reader left: to the shell, or to another of the articles that were opened together. */
export type Left = {readonly type: 'quit'; readonly code: number} | {readonly type: 'open'; readonly index: number};

/**
 * Opens the screen and resolves when the reader leaves it.
 *
 * The first frame is laid out and written before the program, Ink and React are loaded; keys that are typed meanwhile
 * are kept, and acted on as soon as the program is there. Ink then takes the screen over with the cells as they are.
 */
export async function openScreen(request: ScreenRequest): Promise<Left> {
  const terminal = openTerminal();
  const stream = new InkStream(terminal);
  const {promise: ended, resolve} = Promise.withResolvers<Left>();
  const size = () => ({columns: terminal.columns(), rows: terminal.rows()});
  const keeper = request.stateFolder === null ? NO_KEEPER : openKeeper(request.article, request.stateFolder);
  let state: State = firstState(request, size(), wantsColour(request.color, process.env), keeper);
  const lines = (): string[] => frameOf(state).rows.map(row => painted(row, THEMES[state.theme]));
  let shown: string[] | null = null;
  const paint = (whole: boolean): void => {
    const next = lines();
    terminal.write(paintRows(whole ? null : shown, next));
    shown = next;
  };

  const cleanups: (() => void)[] = [];
  let isOver = false;
  const leave = (left: Left): void => {
    if (isOver) return;
    isOver = true;
    stream.isSilent = true;
    terminal.leave();
    const {cursor, trail} = state;
    keeper.keep({type: 'rest', place: cursor, trail: trail && {kind: trail.kind, key: trail.key}});
    for (const cleanup of cleanups) cleanup();
    terminal.close();
    resolve(left);
  };
  const quit = (code: number): void => leave({type: 'quit', code});
  const on = (event: string, listener: (...args: never[]) => void): void => {
    process.on(event, listener as () => void);
    cleanups.push(() => process.off(event, listener as () => void));
  };
  const broken = (error: unknown): void => {
    quit(1);
    process.stderr.write(`explore: something went wrong: ${error instanceof Error ? error.message : error}\n`);
    if (process.env.EXPLORE_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  };
  // These stay to the end: where nobody listens any more, a second signal would end Node before it is done.
  for (const [signal, code] of Object.entries(SIGNALS)) process.on(signal, () => quit(code));
  on('uncaughtException', broken as () => void);
  on('unhandledRejection', broken as () => void);
  on('exit', () => terminal.leave());
  terminal.onLost(() => quit(SIGNALS.SIGHUP));

  shown = lines();
  terminal.enter(paintRows(null, shown));
  if (request.mouse) terminal.mouse(true);

  // From here on keys are taken; until the program is there they wait.
  const early: Message[] = [];
  let send = (message: Message): void => {
    early.push(message);
  };
  const splitter = openKeySplitter();
  let lone: NodeJS.Timeout | undefined;
  const sendAll = (messages: readonly Message[]): void => {
    for (const message of messages) if (!isOver) send(message);
  };
  terminal.onInput(chunk => {
    clearTimeout(lone);
    sendAll(splitter.push(chunk));
    if (splitter.isWaiting()) lone = setTimeout(() => sendAll(splitter.flush()), ESCAPE_MS);
  });

  const [{openSession}, {effectRunner}, {openSearching}] = await Promise.all([
    import('./session.ts'),
    import('./run-effect.ts'),
    import('./searching.ts'),
  ]);
  const searching = openSearching();
  cleanups.push(searching.close);
  let isStopped: NodeJS.Timeout | undefined;
  const resume = (): void => {
    clearInterval(isStopped);
    isStopped = undefined;
    if (isOver) return;
    terminal.leave();
    terminal.enter();
    session.send({type: 'resize', ...size()});
    stream.isSilent = false;
    paint(true);
  };
  const suspend = (): void => {
    stream.isSilent = true;
    terminal.leave();
    // Without something to wait for, Node would leave silently when it goes on.
    isStopped = setInterval(() => {}, 60_000);
    // All of the group, as a terminal does it: else npm, which started us, would keep the shell waiting.
    process.kill(0, 'SIGSTOP');
  };
  const session = openSession(
    state,
    effectRunner({
      keeper,
      searching,
      terminal,
      quit,
      open: index => leave({type: 'open', index}),
      suspend,
      redraw: () => paint(true),
    }),
  );
  on('SIGCONT', resume);
  on('SIGTSTP', suspend);
  session.subscribe(() => {
    state = session.state();
  });
  const unpaint = session.subscribe(() => {
    if (!isOver && !stream.isSilent) paint(false);
  });
  send = session.send;
  if (request.annotations) send({type: 'annotated', annotations: request.annotations});
  else {
    const {annotateBehind} = await import('./annotate-behind.ts');
    cleanups.push(annotateBehind(request.article, message => send(message)));
  }
  if (request.search !== null) openOnSearch(send, request.search);
  sendAll(early);
  terminal.onResize(() => {
    if (isOver) return;
    session.send({type: 'resize', ...size()});
    // Terminals move the cursor and the rows as they like when they change their size: every cell is put right.
    setImmediate(() => !isOver && !stream.isSilent && paint(true));
  });

  const {mount} = await import('./mount.tsx');
  if (!isOver) {
    unpaint();
    // Ink begins where the cursor is, and writes what stands there already.
    terminal.write('\x1b[H');
    const {unmount} = mount(session, stream);
    cleanups.push(unmount);
  }
  return ended;
}

/** A search from the command line is one that was typed. */
function openOnSearch(send: (message: Message) => void, query: string): void {
  for (const key of ['/', ...query, 'enter']) send({type: 'key', key});
}
