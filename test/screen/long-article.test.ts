import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, afterEach, beforeAll, describe, expect, test} from 'vitest';
import {newsOf} from '../../bench/inputs.ts';
import {closeAll, open} from './driver.ts';

/** How long all of it may take to be read on a busy machine, in milliseconds. */
const PATIENCE = 110_000;

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'explore-long-'));
  file = join(folder, 'long.txt');
  writeFileSync(file, `${newsOf(1_500_000, 3).join('\n\n')}\n`);
});
afterEach(closeAll);
afterAll(() => rmSync(folder, {recursive: true, force: true}));

describe.each([
  [120, 36],
  [80, 24],
  [40, 12],
])('a long article at %ix%i', (columns, rows) => {
  test('fills in from its top while the rest is read, and the quote that is selected stays where it is', {
    timeout: 2 * PATIENCE,
  }, async () => {
    const screen = await open(file, {columns, rows, atOnce: true});
    await screen.until(() => /analysing/.test(screen.all) && /[▌~] /.test(screen.all), PATIENCE);
    screen.send('3', 'j', 'j');
    const selected = () => screen.rows.findIndex(row => /▶ 3 ¶\d/.test(row));
    // A pane's last row, which tells that there will be more, is drawn last.
    await screen.until(() => selected() >= 0 && (columns < 80 || /so far/.test(screen.all)), PATIENCE);
    const [at, row] = [selected(), screen.rows[selected()]];
    await screen.until(() => !/analysing/.test(screen.all) && !/so far/.test(screen.all), PATIENCE);
    await screen.idle();
    expect(selected()).toBe(at);
    expect(screen.rows[at]).toBe(row);
    // The text behind it too, and to its end.
    screen.send('1', 'G');
    await screen.until(() => /Omegaville/.test(screen.all), PATIENCE);
    await screen.press(',');
    expect(screen.all).toMatch(/[▌~] /);
  });
});
