import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {open, type Screen} from './driver.ts';
import {storyFolder} from './story-folder.ts';

const meadow = fileURLToPath(new URL('../fixtures/meadow.txt', import.meta.url));

const folder = storyFolder();

describe.each([
  [120, 36],
  [80, 24],
  [40, 12],
])('at %ix%i', (columns, rows) => {
  const opened = () => open(meadow, {columns, rows, env: folder.env});

  const leave = async (screen: Screen): Promise<void> => {
    await screen.press('q');
    expect((await screen.ended()).code).toBe(0);
  };

  /** The speakers' list of an article that was left and is opened again. */
  const reopened = async (): Promise<Screen> => {
    const screen = await opened();
    await screen.press('2');
    return screen;
  };

  test('two names are merged, told apart again, merged for good, and are one when it is reopened', async () => {
    const screen = await reopened();
    expect(screen.all).toMatch(/TL Tessa Lindqvist +3/);
    await screen.press('G', 'k', '=');
    expect(screen.all).toContain('Owen Talbot is the same as');
    await screen.press('raman', 'enter');
    expect(screen.rows.at(-1)).toContain('merged: Priya Raman; u undoes it');
    expect(screen.all).toMatch(/Priya Raman +3/);
    expect(screen.all).not.toMatch(/Owen Talbot +1/);
    await screen.press('u');
    expect(screen.rows.at(-1)).toContain('undone: Owen Talbot is Priya');
    expect(screen.all).toMatch(/Owen Talbot +1/);
    await screen.press('G', 'k', '=', 'raman', 'enter');
    await leave(screen);
    const again = await reopened();
    expect(again.all).toMatch(/Priya Raman +3/);
    expect(again.all).not.toMatch(/Owen Talbot +1/);
  });

  test('a name is split off, given back, split off for good, and is its own when it is reopened', async () => {
    const screen = await reopened();
    await screen.press('S');
    expect(screen.all).toContain('Not a name of Tessa Lindq');
    await screen.press('lindqvist', 'enter');
    expect(screen.rows.at(-1)).toContain('split off: Lindqvist; u undoes it');
    expect(screen.all).toMatch(/ Lindqvist +2/);
    expect(screen.all).toMatch(/Tessa Lindqvist +1/);
    await screen.press('u');
    expect(screen.all).toMatch(/Tessa Lindqvist +3/);
    await screen.press('g', 'S', 'enter');
    await leave(screen);
    const again = await reopened();
    expect(again.all).toMatch(/ Lindqvist +2/);
  });

  test('a quotation that is none is struck out, put back, struck out for good, and gone when it is reopened', async () => {
    const screen = await opened();
    await screen.press('.', 'D');
    expect(screen.rows.at(-1)).toContain('struck out; u undoes it');
    await screen.press('2');
    expect(screen.all).toMatch(/Tessa Lindqvist +2/);
    await screen.press('u');
    expect(screen.rows.at(-1)).toContain('undone: “We did not choose');
    expect(screen.all).toMatch(/Tessa Lindqvist +3/);
    // In the list of quotes too.
    await screen.press('3', 'g', 'D');
    await leave(screen);
    const again = await reopened();
    expect(again.all).toMatch(/Tessa Lindqvist +2/);
  });

  test('a speaker that was put right is undone after it was reopened', async () => {
    const screen = await opened();
    await screen.press('.', '=', 'raman', 'enter');
    expect(screen.rows.at(-1)).toContain('said by Priya Raman; u undoes it');
    await leave(screen);
    const again = await reopened();
    expect(again.all).toMatch(/Priya Raman +3/);
    await again.press('u');
    expect(again.all).toMatch(/Priya Raman +2/);
    await leave(again);
    expect((await reopened()).all).toMatch(/Tessa Lindqvist +3/);
  });

  test('corrections are part of what is printed, and say so', async () => {
    const screen = await opened();
    await screen.press('.', '=', 'raman', 'enter');
    await leave(screen);
    const printed = await open(null, {
      columns: 200,
      rows: 60,
      atOnce: true,
      env: folder.env,
      shell: `$EXPLORE --json ${meadow} | grep -o '"corrected":true' ; $EXPLORE --csv ${meadow} | grep -c ',yes,'`,
    });
    await printed.ended();
    expect(printed.all.trim().split(/\s+/)).toEqual(['"corrected":true', '1']);
  });

  test('who is named and never heard stands in the timeline, and Enter walks where', async () => {
    const screen = await reopened();
    await screen.press('G');
    expect(screen.all).toMatch(/▶-- Marcus Bell( \(unheard\))? +5 [·▄█]*▄[·▄█]*/);
    if (columns >= 80) expect(screen.all).toContain('(unheard)');
    await screen.press('enter');
    await screen.until(() => /1\/5/.test(screen.all));
    await screen.press('n', 'n', 'n');
    await screen.until(() => /4\/5/.test(screen.all) && /¶5\/8/.test(screen.all));
  });

  test('i tells who is spoken of by whom, and leads to those words', async () => {
    const screen = await opened();
    await screen.press('4');
    expect(screen.all).toMatch(/▶person Marcus Bell.* 5 [·▄█]*[▄█]/);
    await screen.press('i');
    expect(screen.all).toContain('Marcus Bell: named 5 times');
    await screen.press('owen');
    expect(screen.all).toMatch(/spoken of by +Owen Talbot +1/);
    await screen.press('enter');
    await screen.until(() => /1\/1/.test(screen.all) && screen.all.includes('¶4/8'));
    await screen.press('4', 'f', 'mayor');
    expect(screen.all).toMatch(/▶person Tessa Lindqvist/);
    expect(screen.all).not.toMatch(/person Priya/);
  });
});
