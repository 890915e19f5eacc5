import {fileURLToPath} from 'node:url';
import {afterEach, describe, expect, test} from 'vitest';
import {closeAll, open} from './driver.ts';

const meadow = fileURLToPath(new URL('../fixtures/meadow.txt', import.meta.url));

afterEach(closeAll);

describe.each([
  [120, 36],
  [80, 24],
  [40, 12],
])('at %ix%i', (columns, rows) => {
  test('--at leads to a paragraph, or to a quotation as the JSON numbers them', async () => {
    const paragraph = await open(meadow, {columns, rows, flags: ['--at', '¶5']});
    expect(paragraph.all).toContain('¶5/8');
    expect(paragraph.all).toMatch(/▶.*Bell was not at/);
    const quote = await open(meadow, {columns, rows, flags: ['--at', 'quote:5']});
    await quote.until(() => quote.all.includes('¶8/8'));
    expect(quote.all).toMatch(/▶.*A mile upstream is/);
  });

  test('--at says so where there is no such place', async () => {
    const paragraph = await open(meadow, {columns, rows, flags: ['--at', '¶99']});
    expect(paragraph.rows.at(-1)).toContain('there is no ¶99; this is the last');
    const quote = await open(meadow, {columns, rows, flags: ['--at', 'quote:99']});
    await quote.until(() => quote.rows.at(-1)!.includes('there is no quote 99'));
  });

  test('--mouse: a click goes there, the wheel scrolls, a row of a list is taken, and the terminal gets it back', async () => {
    const screen = await open(meadow, {columns, rows, flags: ['--mouse']});
    expect(screen.mode('mouse')).toBe(true);
    const row = screen.rows.findIndex(text => text.includes('We did not choose')) + 1;
    await screen.press(`\x1b[<0;12;${row}M`);
    expect(screen.all).toContain('¶2/8');
    await screen.press('s');
    const raman = screen.rows.findIndex(text => /PR {2}Priya Raman/.test(text)) + 1;
    await screen.press('\x1b[<65;20;6M', `\x1b[<0;20;${raman}M`);
    await screen.until(() => /1\/2/.test(screen.all) && screen.all.includes('¶6/8'));
    await screen.press('q');
    await screen.ended();
    expect(screen.mode('mouse')).toBe(false);
  });

  test.each([
    ['the flag', {flags: ['--screen-reader']}],
    ['the variable', {env: {INK_SCREEN_READER: 'true'}}],
  ])('a screen reader gets words and no boxes, by %s', async (_, asked) => {
    const screen = await open(meadow, {columns, rows, ...asked});
    const signs = /[┌┏━│▌▶█·▄]/;
    await screen.press('.');
    expect(screen.all).toContain('Quote 1 of 3, Tessa Lindqvist, direct');
    await screen.press('w');
    expect(screen.all).toContain('selected: Tessa Lindqvist, direct');
    expect(screen.all).not.toMatch(signs);
    await screen.press('esc', '2', 'G');
    expect(screen.all.replaceAll('\n', ' ')).toContain('selected: Marcus Bell, named 5 times, never heard');
    expect(screen.all).not.toMatch(signs);
    await screen.press('=', 'raman');
    expect(screen.all.replaceAll('\n', ' ')).toContain('Marcus Bell is the same as, 1 to pick from');
    expect(screen.all).toContain('selected: Priya Raman');
    await screen.press('enter');
    expect(screen.rows.at(-1)).toContain('merged: Priya Raman');
    expect(screen.all).not.toMatch(signs);
  });
});
