import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {open} from './driver.ts';
import {storyFolder} from './story-folder.ts';

const fixture = (name: string) => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
const [river, truce, meadow] = ['river.txt', 'truce.txt', 'meadow.txt'].map(fixture) as [string, string, string];

const folder = storyFolder();

describe.each([
  [120, 36],
  [80, 24],
  [40, 12],
])('several articles at %ix%i', (columns, rows) => {
  const opened = (...inputs: readonly string[]) =>
    open(null, {columns, rows, env: {XDG_STATE_HOME: join(folder.path, 'state')}, flags: inputs});

  test('are listed with source, date, length and speakers, also those that were not opened', async () => {
    const screen = await opened(river, truce, meadow);
    await screen.press('welk');
    // Who speaks is found out behind the list.
    await screen.until(() => /▶ +Ortiz defends valley/.test(screen.all));
    expect(screen.all).toMatch(/ {3}Valley Courier · 3 Jun 2025 · \d+ w/);
    if (columns >= 80) expect(screen.all).toContain('words · Elena Ortiz, Janek Harms');
  });

  test('are opened by Enter, and L leads back to the list', async () => {
    const screen = await opened(river, truce, meadow);
    await screen.press('meadow');
    await screen.until(() => /▶\*? +Council takes the lower meadow/.test(screen.all));
    await screen.press('enter');
    await screen.until(
      () => /¶1\/8/.test(screen.all) && !/analysing/.test(screen.all) && /We did not/.test(screen.all),
    );
    await screen.press('t', 'L');
    expect(screen.all).toMatch(/▶\* Council takes the lower meadow/);
    await screen.press('up', 'enter');
    await screen.until(() => /¶1\/8/.test(screen.all) && /ceasefire in the/.test(screen.all));
    // The screen stays as it was made to look.
    await screen.press('t');
    expect(screen.rows.at(-1)).toContain('for a light screen');
    await screen.press('q');
    expect((await screen.ended()).code).toBe(0);
  });

  test('one that cannot be read is told in the list and when the screen is left, and the exit code says so', async () => {
    const screen = await opened(river, join(folder.path, 'absent.txt'));
    await screen.press('down');
    await screen.until(() => screen.all.includes('there is no file'));
    await screen.press('enter');
    expect(screen.rows.at(-1)).toContain('it cannot be opened');
    await screen.press('esc', 'q');
    expect((await screen.ended()).code).toBe(1);
    await screen.until(() => screen.all.includes('there is no file'));
  });
});

test('what is corrected in one is so in the list, and stays when one comes back', async () => {
  const screen = await open(null, {env: folder.env, flags: [meadow, river]});
  await screen.press('esc', '2', 'G', 'k', '=', 'raman', 'enter', 'L');
  await screen.until(() => /125 words · Tessa Lindqvist, Priya Raman /.test(screen.all));
  await screen.press('down', 'enter');
  await screen.until(() => /¶1\/9/.test(screen.all));
  await screen.press('L', 'up', 'enter', '2');
  await screen.until(() => /Priya Raman +3/.test(screen.all));
});

test('--search and --speaker open each article on what was asked for', async () => {
  const screen = await open(null, {
    env: folder.env,
    flags: ['--search', 'barrier', river, meadow],
  });
  await screen.press('enter');
  await screen.until(() => screen.all.includes('Matches of “barrier”'));
  await screen.press('L', 'down', 'enter');
  await screen.until(() => screen.all.includes('Matches of “barrier”') && /¶\d\/8/.test(screen.all));
});

test('a list of very many keeps its keys free, and its order', async () => {
  const names = Array.from({length: 60}, (_, index) => join(folder.path, `${index}.txt`));
  for (const [index, name] of names.entries())
    writeFileSync(name, `Story number ${index} of this day\n\n“No,” said Bob Ray of the port.\n`);
  const screen = await open(null, {env: folder.env, flags: names});
  await screen.until(() => /1 of 60/.test(screen.all));
  await screen.press(...Array.from({length: 5}, () => 'down'));
  expect(screen.all).toMatch(/▶ +Story number 5 of/);
  await screen.press('number 59');
  await screen.until(() => /▶ +Story number 59.*Bob Ray/s.test(screen.all));
});
