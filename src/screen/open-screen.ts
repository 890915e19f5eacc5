import {flushCompileCache} from 'node:module';
import type {Rest, ScreenRequest} from '../app/request.ts';
import type {State} from '../app/state.ts';
import type {Article} from '../model/article.ts';
import {firstState} from './first-state.ts';
import {InkStream} from './ink-stream.ts';
import {openJobControl} from './job-control.ts';
import {NO_KEEPER, openKeeper} from './keeper.ts';
import {openKeyboard} from './keyboard.ts';
import {openPainter} from './painter.ts';
import type {Session} from './session.ts';
import {openTerminal} from './terminal.ts';
import {wantsColour} from './theme.ts';
import {LOST, watchWaysOut} from './ways-out.ts';

/** How long after the screen is there the article is made ready for being searched: first keys go before. */
const PREPARE_MS = 300;

/** How the reader left: to the shell, or to another of the articles that were opened together, with the screen as it is. */
export type Left =
  | {readonly type: 'quit'; readonly code: number}
  | {readonly type: 'open'; readonly key: string; readonly look: Pick<ScreenRequest, 'theme' | 'measure' | 'mouse'>};

/**
 * Opens the screen and resolves when the reader leaves it.
 *
 * The first frame is laid out and written before the program, Ink and React are loaded; keys that are typed meanwhile
 * are kept, and acted on as soon as the program is there. Ink then takes the screen over with the cells as they are.
 */
export async function openScreen(request: ScreenRequest): Promise<Left> {
  const terminal = openTerminal();
  const stream = new InkStream(terminal);
  const painter = openPainter();
  const {promise: ended, resolve} = Promise.withResolvers<Left>();
  const size = () => ({columns: terminal.columns(), rows: terminal.rows()});
  let {article} = request;
  const keeper =
    request.stateFolder === null ? NO_KEEPER : openKeeper(() => article, request.file, request.stateFolder);
  let state: State = firstState(request, size(), wantsColour(request.color, process.env), keeper);

  const cleanups: ((isEnd: boolean) => void)[] = [];
  let isOver = false;
  const leave = (left: Left): void => {
    if (isOver) return;
    isOver = true;
    stream.isSilent = true;
    terminal.leave();
    const {cursor, trail, expected} = state;
    // An article is known by its whole text: one that was left before that was there is kept nowhere.
    if (expected === null)
      keeper.close({type: 'rest', place: cursor, trail: trail && {kind: trail.kind, key: trail.key}});
    for (const cleanup of cleanups) cleanup(left.type === 'quit');
    terminal.close();
    resolve(left);
  };
  const quit = (code: number): void => leave({type: 'quit', code});
  cleanups.push(watchWaysOut(quit, () => terminal.leave()));
  terminal.onLost(() => quit(LOST));

  terminal.enter(painter.whole(state));
  if (request.mouse) terminal.mouse(true);
  const keyboard = openKeyboard(terminal);

  const [{openSession}, {isNearMove}, {effectRunner}, {openSearching}] = await Promise.all([
    import('./session.ts'),
    import('../app/near-move.ts'),
    import('./run-effect.ts'),
    import('./searching.ts'),
  ]);
  const isSeen = (): boolean => !isOver && !stream.isSilent;
  const repaint = (): void => {
    if (isSeen()) terminal.write(painter.whole(state));
  };
  const jobs = openJobControl(
    () => {
      stream.isSilent = true;
      terminal.leave();
    },
    () => {
      if (isOver) return;
      // Whoever stopped us from outside left the terminal as it was: it is given back before it is taken.
      terminal.leave();
      session.send({type: 'resize', ...size()});
      stream.isSilent = false;
      terminal.enter(painter.whole(state));
    },
  );
  const searching = openSearching();
  cleanups.push(searching.close, jobs.close);
  const runEffect = effectRunner({
    keeper,
    searching,
    terminal,
    quit,
    open: key => leave({type: 'open', key, look: {theme: state.theme, measure: state.measure, mouse: state.mouse}}),
    suspend: jobs.suspend,
    redraw: repaint,
  });
  const session: Session = openSession(state, runEffect);
  session.subscribe(() => {
    state = session.state();
  });
  const unpaint = session.subscribe(() => {
    if (isSeen()) terminal.write(painter.changes(state));
  });
  terminal.onResize(() => {
    if (isOver) return;
    session.send({type: 'resize', ...size()});
    // Terminals move the cursor and the rows as they like when they change their size: every cell is put right.
    setImmediate(repaint);
  });
  if (request.rest) {
    // A page is turned before the rest of a book is there.
    keyboard.connect(message => {
      const isNear = !isOver && isNearMove(session.state(), message);
      if (isNear) session.send(message);
      return isNear;
    });
    await inputRead();
    article = await readRest(request.rest, article);
    if (isOver) return ended;
    session.send({type: 'whole', article});
  }
  if (request.annotations) session.send({type: 'annotated', annotations: request.annotations});
  if (request.watchShelf) cleanups.push(request.watchShelf(shelf => isOver || session.send({type: 'shelf', shelf})));
  // A search from the command line is one that was typed; in a list of articles there is nothing to search yet.
  if (request.search !== null && !request.choosing)
    for (const key of ['/', ...request.search, 'enter']) session.send({type: 'key', key});
  keyboard.connect(message => {
    if (!isOver) session.send(message);
    return true;
  });
  // What was typed meanwhile is read from the terminal and acted on: the engine and Ink each take as long as a frame may.
  await inputRead();
  if (!request.annotations && !isOver) {
    const {annotateBehind} = await import('./annotate-behind.ts');
    if (!isOver) cleanups.push(annotateBehind(article, message => isOver || session.send(message)));
  }

  const {mount} = await import('./mount.tsx');
  if (!isOver) {
    unpaint();
    // Ink begins where the cursor is, and writes what stands there already.
    terminal.write('\x1b[H');
    cleanups.push(mount(session, stream).unmount);
    keepCompiledCode();
    const ahead = setTimeout(() => searching.prepare(article), PREPARE_MS);
    cleanups.push(() => clearTimeout(ahead));
  }
  return ended;
}

/** The whole article; its beginning, with a word on why, where it cannot be read any more. */
async function readRest({read}: Rest, beginning: Article): Promise<Article> {
  try {
    return await read();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {...beginning, notices: [`only the beginning: ${reason}`]};
  }
}

/** Resolves when Node has looked for input once: of two turns of its loop the first may be behind that already. */
const inputRead = (): Promise<void> => new Promise(resolve => setImmediate(() => setImmediate(resolve)));

/** Node keeps compiled code for the next start when the program ends; many a window is closed under it instead. */
function keepCompiledCode(): void {
  setTimeout(() => flushCompileCache?.(), 1000).unref();
}
