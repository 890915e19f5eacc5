import {fileURLToPath} from 'node:url';
import {afterEach, describe, expect, test} from 'vitest';
import {closeAll, open} from './driver.ts';

const river = fileURLToPath(new URL('../fixtures/river.txt', import.meta.url));

afterEach(closeAll);

describe.each([
  [120, 36],
  [80, 24],
  [40, 12],
])('at %ix%i', (columns, rows) => {
  test('an article opens with its text and who speaks', async () => {
    const screen = await open(river, {columns, rows});
    expect(screen.all).toContain('RIVERTON');
    await screen.press('2');
    expect(screen.all).toMatch(/▶TL Tessa Lindqvist/);
  });

  test('four keys lead to everything the mayor said, and n walks it', async () => {
    const screen = await open(river, {columns, rows});
    await screen.press('s', 'l', 'i', 'enter');
    const count = Number(/ 1\/(\d)/.exec(screen.all)?.[1]);
    expect(count).toBeGreaterThanOrEqual(3);
    expect(screen.all).toContain('You cannot starve');
    for (let quote = 2; quote <= count; quote++) await screen.press('n');
    expect(screen.all).toContain(` ${count}/${count}`);
    expect(screen.all).toContain('Fifteen percent');
    await screen.press('n');
    expect(screen.all).toMatch(/from the beginning again/);
  });

  test('a misspelt search finds the word and says so', async () => {
    const screen = await open(river, {columns, rows});
    await screen.press('/', ...'wetlnads');
    expect(screen.rows.at(-1)).toMatch(/^\/wetlnads█/);
    if (columns >= 80) expect(screen.rows.at(-1)).toMatch(/no ‘wetlnads’; showing ‘wetlands’/);
    expect(screen.all).toContain('wetlands');
    await screen.press('esc');
    expect(screen.all).toContain('RIVERTON');
  });

  test('x on a quote follows who said it; [ leads back', async () => {
    const screen = await open(river, {columns, rows});
    await screen.press('.', 'x');
    expect(screen.all).toMatch(/ 1\/[34]/);
    await screen.press('n', '[');
    expect(screen.all).toMatch(/▶.*“You cannot starve/);
  });

  test('why shows the way from the words to the speaker', async () => {
    const screen = await open(river, {columns, rows});
    await screen.press('.', 'w');
    expect(screen.all).toMatch(/▶direct/);
    await screen.press('j');
    expect(screen.all).not.toMatch(/▶direct/);
    await screen.press('q');
    expect(screen.exit).toBeNull();
  });

  test('? lists the keys, narrows, and runs a row', async () => {
    const screen = await open(river, {columns, rows});
    await screen.press('?');
    expect(screen.all).toContain('a line down');
    await screen.press(...'the speakers', 'enter');
    expect(screen.all).toMatch(/Speakers|nobody/);
  });

  test('each pane can be had', async () => {
    const screen = await open(river, {columns, rows});
    await screen.press('3');
    expect(screen.all).toContain('You cannot');
    await screen.press('4');
    expect(screen.all).toMatch(/person/);
    await screen.press('1');
    expect(screen.all).toContain('RIVERTON');
  });

  test('two speakers stand side by side', async () => {
    const screen = await open(river, {columns, rows});
    await screen.press('.', 'c', ...'ram', 'enter');
    expect(screen.all).toContain('Tessa Lindqvist');
    expect(screen.all).toMatch(/Priya Raman|PR/);
    await screen.press('esc');
    expect(screen.all).not.toContain('Side by side');
  });
});

test('a resize keeps the place, and every cell is put right', async () => {
  const screen = await open(river, {columns: 120, rows: 24});
  await screen.press('G');
  const before = screen.all;
  await screen.resize(40, 12);
  expect(screen.rows[0]).toMatch(/^1\/4 Text/);
  expect(screen.all).toContain('another word');
  await screen.resize(18, 4);
  expect(screen.rows[0]).toContain('too small');
  await screen.resize(120, 24);
  expect(screen.all).toBe(before);
});

test('a mark is set and come back to', async () => {
  const screen = await open(river);
  await screen.press('}', 'm', 'a', 'G', "'", 'a');
  expect(screen.pane('1 Text')).toMatch(/▶¶2/);
});

test('y asks the terminal to copy the quote with its citation, and says so', async () => {
  const screen = await open(river);
  await screen.press('.', 'y');
  const encoded = /\x1b\]52;c;([^\x07]*)\x07/.exec(screen.bytes)?.[1] ?? '';
  expect(Buffer.from(encoded, 'base64').toString()).toMatch(/^“You cannot starve.*— Tessa Lindqvist/);
  expect(screen.rows.at(-1)).toContain('copied the quote');
});

test('--speaker, --search and --at open there', async () => {
  const speaker = await open(river, {flags: ['--speaker', 'raman']});
  expect(speaker.all).toContain('Everything Priya Raman said');
  const search = await open(river, {flags: ['--search', 'wetlands']});
  expect(search.all).toContain('Matches of “wetlands”');
  const at = await open(river, {flags: ['--at', '¶4']});
  expect(at.pane('1 Text')).toMatch(/▶¶4/);
});

test('the wheel scrolls and a click selects, once the mouse is on', async () => {
  const screen = await open(river);
  await screen.press('M');
  expect(screen.mode('mouse')).toBe(true);
  await screen.press('\x1b[<0;5;8M');
  expect(screen.rows[7]).toMatch(/▶/);
  await screen.press('M');
  expect(screen.mode('mouse')).toBe(false);
});

test.each([
  [120, 36],
  [80, 24],
  [40, 12],
])('in ASCII nothing is drawn with other signs, at %ix%i', async (columns, rows) => {
  const screen = await open(river, {columns, rows, flags: ['--ascii']});
  const signs = /[┌┏━─│▌▶█·▄←↓]/;
  expect(screen.all).not.toMatch(signs);
  await screen.press('.', 'x', '2');
  expect(screen.all).not.toMatch(signs);
  await screen.press('4', 'i');
  expect(screen.all).not.toMatch(/[┌┏━─│▌▶█·▄←↓¶]/);
  await screen.press('esc', 'm', 'a', 'V');
  expect(screen.all).toMatch(/#\d a/);
});

test('without colours none is sent', async () => {
  const screen = await open(river, {env: {NO_COLOR: '1'}});
  await screen.press('s', 'enter');
  expect(screen.bytes).not.toMatch(/\x1b\[(?:\d+;)*(?:3|4|9)\d(?:;\d+)*m/);
});

test('a screen reader gets lines of words', async () => {
  const screen = await open(river, {flags: ['--screen-reader']});
  await screen.press('.');
  expect(screen.all).toMatch(/Quote 1 of \d, Tessa Lindqvist, direct, paragraph 2/);
});
