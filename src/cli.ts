import {fstatSync, readFileSync} from 'node:fs';
import {isatty} from 'node:tty';
import {setFlagsFromString} from 'node:v8';
import type {Options} from './flags/options.ts';
import {parseFlags} from './flags/parse.ts';
import type {Progress} from './load/web/read-body.ts';
import {progressLine} from './progress-line.ts';
import {readOnScreen} from './read-on-screen.ts';
import type {Store} from './store/open-store.ts';

// The only file that exits. What a way through it does not need is not loaded: `--help` reads no article, the print
// modes load no Ink, and opening a file loads no parser of flags. Only the first frame's own part is there at once.

outlives(process.stdout);

let guarded: typeof process.stderr | undefined;
/** Made when there is something to tell: a first frame does not wait for it. */
const stderr = (): typeof process.stderr => (guarded ??= outlives(process.stderr));

/** What is told on stderr while a person waits. */
const line = progressLine(stderr, process.env.TERM);

process.exitCode = await main(process.argv.slice(2)).catch(error => {
  if (process.env.EXPLORE_DEBUG) throw error;
  return complain(`something went wrong: ${error instanceof Error ? error.message : error}`, 1);
});

async function main(argv: readonly string[]): Promise<number> {
  const options = await parseFlags(argv);
  // See `bin/explore.js`: what is loaded from here on is compiled as it is called.
  setFlagsFromString('--lazy');
  if (typeof options === 'string') return complain(options, 2);
  if (options.about === 'forget') return forgetAll(options);
  if (options.about) return about(options.about);
  const inputs = await inputsOf(options);
  const onLoading = await loadingLine(inputs);
  if (opensScreen(options)) {
    // Ink writes there when the process ends.
    setImmediate(stderr);
    return readOnScreen(inputs, options, {complain, onLoading, onLoaded: line.clear});
  }
  const [{printAll}, {stateFolder}] = await Promise.all([
    import('./print/print-all.ts'),
    import('./store/state-folder.ts'),
  ]);
  return printAll(inputs, options, {
    out: text => {
      line.clear();
      process.stdout.write(text);
    },
    err: text => void complain(text, 1),
    onProgress: showBar,
    onLoading,
    width: Math.min(process.stdout.columns ?? 80, 100),
    stateFolder: options.state ? stateFolder(process.env) : null,
  });
}

/** Whether a person is there to read, on a terminal that can show it. */
function opensScreen({format}: Options): boolean {
  return format === null && process.stdout.isTTY && process.env.TERM !== 'dumb';
}

/** How far many inputs are, where the print goes elsewhere. */
function showBar(done: number, of: number): void {
  if (process.stdout.isTTY) return;
  const filled = Math.round((done / of) * 30);
  line.show(`[${'#'.repeat(filled)}${' '.repeat(30 - filled)}] ${done}/${of}`);
  if (done === of) line.clear();
}

/** How much of a page has come; no input from the web loads nothing for it. */
async function loadingLine(inputs: readonly (string | null)[]): Promise<(input: string, progress: Progress) => void> {
  if (!inputs.some(input => /^https?:/i.test(input ?? '')) || !stderr().isTTY) return () => {};
  const {loadingText} = await import('./load/web/loading-text.ts');
  return (input, progress) => line.show(loadingText(input, progress, stderr().columns ?? 80));
}

/** The inputs that were named; else what a pipe brings; else the bundled article. */
async function inputsOf({inputs}: Options): Promise<readonly (string | null)[]> {
  // Not `process.stdin.isTTY`: to ask it opens stdin, and a pipe that Node has opened can no longer be read as a file.
  if (inputs.length === 0) return [isatty(0) || !isPiped() ? null : '-'];
  if (!inputs.some(input => /[/\\]$/.test(input))) return inputs;
  return (await import('./read-shelf.ts')).withFolders(inputs);
}

/** Whether somebody writes into stdin: not where it is closed or `/dev/null`, as under cron or in a test. */
function isPiped(): boolean {
  try {
    const stat = fstatSync(0);
    return stat.isFIFO() || stat.isFile() || stat.isSocket();
  } catch {
    return false;
  }
}

async function storeOf(): Promise<Store> {
  const [{openStore}, {stateFolder}] = await Promise.all([
    import('./store/open-store.ts'),
    import('./store/state-folder.ts'),
  ]);
  return openStore(stateFolder(process.env));
}

async function forgetAll({inputs}: Options): Promise<number> {
  const [{forget}, {LoadError}] = await Promise.all([import('./forget.ts'), import('./load/load-error.ts')]);
  try {
    await forget(inputs, await storeOf(), {out: text => process.stdout.write(text), confirm});
    return 0;
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    return complain(error.message, error.exitCode);
  }
}

async function confirm(question: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return true;
  const {createInterface} = await import('node:readline/promises');
  const terminal = createInterface({input: process.stdin, output: process.stdout});
  const answer = await terminal.question(`${question} [y/N] `);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}

async function about(what: 'help' | 'version' | 'keys'): Promise<number> {
  if (what === 'version') {
    const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    process.stdout.write(`${version}\n`);
  } else if (what === 'keys') {
    const {keysText} = await import('./flags/keys-text.ts');
    process.stdout.write(keysText());
  } else {
    const {helpText} = await import('./flags/help.ts');
    process.stdout.write(helpText());
  }
  return 0;
}

function complain(text: string, code: number): number {
  line.clear();
  stderr().write(`explore: ${text}\n`);
  return code;
}

/** The stream, whose other end may go away without a stack trace. */
function outlives<Stream extends NodeJS.WriteStream>(stream: Stream): Stream {
  return stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough closes the pipe: `explore --report | head -1`.
    if (error.code === 'EPIPE') process.exit(0);
    // The terminal is gone: there is nobody to tell, and the screen hears of it by itself and ends.
    if (error.code !== 'EIO') throw error;
  });
}
