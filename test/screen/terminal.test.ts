import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, afterEach, describe, expect, test, vi} from 'vitest';
import {closeAll, open, type Screen} from './driver.ts';

const river = fileURLToPath(new URL('../fixtures/river.txt', import.meta.url));

afterEach(closeAll);

/** The terminal is as a shell wants to find it. */
function expectRestored(screen: Screen): void {
  expect(screen.mode('alternate')).toBe(false);
  expect(screen.mode('cursor-hidden')).toBe(false);
  expect(screen.mode('paste')).toBe(false);
  expect(screen.mode('mouse')).toBe(false);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('every way out gives the terminal back', () => {
  test.each([
    ['q', 0],
    ['ctrl+c', 0],
  ])('%s', async (key, code) => {
    const screen = await open(river);
    await screen.press('M', key);
    expect(await screen.ended()).toMatchObject({code});
    expectRestored(screen);
  });

  test.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGINT', 130],
  ])('%s', async (signal, code) => {
    const screen = await open(river);
    screen.process.kill(signal);
    expect(await screen.ended()).toMatchObject({code});
    expectRestored(screen);
  });

  test('a window that is closed ends it without a word', async () => {
    const screen = await open(null, {shell: `exec $EXPLORE "${river}" 2>"$XDG_STATE_HOME/told"`});
    screen.send('j', 'j');
    screen.hangUp();
    await vi.waitFor(() => expect(isRunning(screen.process.pid)).toBe(false), {timeout: 10_000});
    // Ink shows the cursor by way of stderr when the process ends; that is all there may be.
    expect(readFileSync(join(screen.state, 'told'), 'utf8').replace('\x1b[?25h', '')).toBe('');
  });

  test('Ctrl-C in the middle of typing', async () => {
    const screen = await open(river);
    await screen.press('/', 'a', 'ctrl+c');
    expect(await screen.ended()).toMatchObject({code: 0});
    expectRestored(screen);
  });

  test('Ctrl-C before the program is loaded', async () => {
    const screen = await open(river, {atOnce: true});
    await screen.until(() => screen.mode('alternate'));
    screen.send('ctrl+c');
    expect(await screen.ended()).toMatchObject({code: 0});
    expectRestored(screen);
  });
});

test('the modes of the line are as before', async () => {
  const screen = await open(null, {
    atOnce: true,
    shell: `before=$(stty -g); $EXPLORE ${river}; test "$before" = "$(stty -g)" && echo same modes`,
  });
  await screen.until(() => screen.mode('alternate'));
  screen.send('q');
  await screen.ended();
  expect(screen.bytes).toContain('same modes');
});

test('Ctrl-Z gives the terminal to the shell, fg returns to the same screen', async () => {
  const screen = await open(null, {atOnce: true, shell: 'exec bash --norc -i'});
  screen.send(`PS1='$ '; $EXPLORE ${river}\r`);
  await screen.until(
    () => (screen.mode('alternate') && screen.all.includes('4 speakers')) || /3 speakers/.test(screen.all),
  );
  await screen.idle();
  await screen.press('}');
  const before = screen.all;
  screen.send('ctrl+z');
  await screen.until(() => !screen.mode('alternate') && /Stopped/.test(screen.all));
  expect(screen.mode('cursor-hidden')).toBe(false);
  await screen.press('fg', 'enter');
  await screen.until(() => screen.mode('alternate'));
  await screen.idle();
  expect(screen.all).toBe(before);
  await screen.press('{');
  expect(screen.pane('1 Text')).toMatch(/▶¶1/);
  screen.send('q');
  await screen.until(() => !screen.mode('alternate'));
});

test('the article comes from a pipe, the keys from the terminal', async () => {
  const screen = await open(null, {shell: `cat ${river} | $EXPLORE`});
  expect(screen.all).toContain('RIVERTON');
  await screen.press('}');
  expect(screen.pane('1 Text')).toMatch(/▶¶2/);
  screen.send('q');
  expect(await screen.ended()).toMatchObject({code: 0});
});

test('the first frame stands before Ink is loaded, and Ink changes no cell of it', async () => {
  const screen = await open(river, {atOnce: true, flags: ['--no-state']});
  // Its last row is there: bytes may have come that are not on the screen yet.
  await screen.until(() => screen.rows.at(-1)!.includes('quit'));
  const first = screen.rows.map(row => row.slice(0, 70));
  await screen.until(() => !screen.all.includes('analysing'));
  await screen.idle();
  const text = (rows: readonly string[]): string[] => rows.slice(1, 30).map(row => row.slice(9, 68));
  expect(text(screen.rows.map(row => row.slice(0, 70)))).toEqual(text(first));
  // One alternate screen, entered once, and nothing erased after it.
  expect(screen.bytes.split('\x1b[?1049h')).toHaveLength(2);
  expect(screen.bytes.split('\x1b[2J')).toHaveLength(2);
});

describe('a book', () => {
  const folder = mkdtempSync(join(tmpdir(), 'explore-book-'));
  const book = join(folder, 'book.txt');
  const paragraphs = Array.from({length: 40_000}, (_, i) => `Boat ${i} went down the river and nobody counted it.`);
  writeFileSync(book, ['A long book of all rivers', ...paragraphs, 'A heron stood alone.'].join('\n\n'));
  afterAll(() => rmSync(folder, {recursive: true}));

  /** What the first frame wrote. */
  const first = (screen: Screen): string => screen.bytes.slice(0, screen.bytes.indexOf('\x1b[?2026l'));

  test('shows its first screen before it is all read, and acts on the keys typed meanwhile', async () => {
    const screen = await open(book, {atOnce: true});
    screen.send('G');
    await screen.until(() => screen.all.includes('A heron stood alone.') && screen.all.includes('¶40001/40001  100%'));
    // The first frame was of a text whose length was not known yet.
    expect(first(screen)).toContain('¶1/    …   0%');
    expect(first(screen)).toContain('Boat 3 went down');
    screen.send('q');
    expect(await screen.ended()).toMatchObject({code: 0});
  });

  test('has its pages turned before it is all read', async () => {
    const screen = await open(book, {atOnce: true});
    screen.send(' ');
    await screen.until(() => /▶¶(?!1\b)\d/.test(screen.all));
    // The first that was painted of another page did not know yet how long the text is.
    expect(screen.bytes).toMatch(/¶(?!1\/)\d+\/ +…/);
    await screen.until(() => /¶\d+\/40001/.test(screen.all));
    expect(screen.all).not.toContain('▶¶1 ');
  });

  test('is opened where it was left, before it is all read', async () => {
    const left = await open(book, {atOnce: true, flags: ['--at', '9000']});
    await left.until(() => left.all.includes('▶¶9000') && left.all.includes('/40001'));
    left.send('q');
    await left.ended();
    const screen = await open(book, {atOnce: true, env: {XDG_STATE_HOME: left.state}});
    await screen.until(() => screen.all.includes('▶¶9000') && screen.all.includes('¶9000/40001'));
    expect(first(screen)).toContain('¶9000/    …');
    expect(first(screen)).toContain('Boat 8998 went down');
  });
});

test('keys typed before the program is loaded are kept', async () => {
  const screen = await open(river, {atOnce: true});
  await screen.until(() => screen.mode('alternate'));
  screen.send('}', '}', 'm', 'a');
  await screen.until(() => /▶¶3/.test(screen.all));
  await screen.until(() => screen.rows.at(-1)!.includes('mark a set'));
});

test('compiled code is kept for the next start while the screen is open, for it may be closed from outside', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'explore-compiled-'));
  const screen = await open(river, {env: {NODE_COMPILE_CACHE: cache}});
  const kept = () => readdirSync(cache, {recursive: true}).length;
  await vi.waitFor(() => expect(kept()).toBeGreaterThan(5), {timeout: 10_000});
  screen.end();
  rmSync(cache, {recursive: true});
});

test('control characters of an article do not reach the terminal', async () => {
  const screen = await open(null, {
    shell: `printf 'A title that is long enough\\n\\nText \\033]0;owned\\007 and \\033[2Jmore of \\233 it stands here for all to see.\\n' | $EXPLORE`,
  });
  expect(screen.bytes).not.toContain('owned\x07');
  expect(screen.bytes.split('\x1b[2J')).toHaveLength(2);
  expect(screen.all).toContain('more of');
});

test('a line of 5 MB opens at once and can be walked to its end', async () => {
  const screen = await open(null, {
    atOnce: true,
    shell: `${process.execPath} -e "process.stdout.write('A line without an end. '.repeat(230000))" | $EXPLORE`,
  });
  await screen.until(() => screen.all.includes('A line without an end.'));
  await screen.press('G');
  await screen.until(() => screen.all.includes('100%'));
  await screen.press('q');
  expect(await screen.ended()).toMatchObject({code: 0});
});

test('a book is searched beside the screen: the last letter typed is the one answered', async () => {
  const screen = await open(null, {
    atOnce: true,
    shell: `${process.execPath} -e "process.stdout.write('A long book of all rivers\\n\\n' + 'Nobody counted the boats on the water that day.\\n\\n'.repeat(12000) + 'A heron stood alone.\\n')" | $EXPLORE`,
  });
  await screen.until(() => screen.all.includes('Nobody counted'));
  screen.send('/', ...'herno');
  await screen.until(() => screen.all.includes('heron stood') && /showing ‘heron’/.test(screen.rows.at(-1)!));
  screen.send('enter', 'q');
  expect(await screen.ended()).toMatchObject({code: 0});
});
