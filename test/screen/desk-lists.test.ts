import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {open} from './driver.ts';
import {storyFolder} from './story-folder.ts';

const river = fileURLToPath(new URL('../fixtures/river.txt', import.meta.url));

const folder = storyFolder();

describe.each([
  [120, 36],
  [80, 24],
  [40, 12],
])('at %ix%i', (columns, rows) => {
  test('of two speakers side by side one is walked, and Enter leads to the words', async () => {
    const screen = await open(river, {columns, rows});
    await screen.press('.', 'c', 'enter');
    expect(screen.all).toContain('PR Pri');
    await screen.press('j', 'j');
    expect(screen.all).toMatch(/▶¶5/);
    // Whose words they are is told by a tag too, where they do not stand in columns.
    if (columns < 80) expect(screen.all).toMatch(/▶¶5 +PR▌/);
    await screen.press('enter');
    await screen.until(() => /¶5\/9/.test(screen.all));
  });

  test('the palette runs a command by its name, and t goes through the themes', async () => {
    const screen = await open(river, {columns, rows});
    await screen.press(':', ...'next theme', 'enter');
    expect(screen.rows.at(-1)).toContain('for a dark screen');
    await screen.press('t', 't', 't');
    expect(screen.rows.at(-1)).toContain('no colours');
    expect(screen.all).toMatch(/Text/);
  });

  test('the jump list leads back to where one has been', async () => {
    const screen = await open(river, {columns, rows});
    await screen.press('G', 'H');
    expect(screen.all).toMatch(/▶¶1/);
    await screen.press('enter');
    await screen.until(() => /¶1\/9/.test(screen.all));
  });

  test('marks are walked with their notes and taken away', async () => {
    const screen = await open(river, {columns, rows});
    await screen.press('.', 'a', ...'ask', 'enter', 'G', 'm', 'b', 'g', "'", 'enter');
    expect(screen.rows.at(-1)).toContain('ask');
    await screen.press('n');
    expect(screen.rows.at(-1)).toContain('mark b');
    await screen.press('V', 'ctrl+d');
    expect(screen.all).not.toContain('ask');
    expect(screen.all).toMatch(/¶9 b/);
  });

  test('corrections of another reader are applied from a file', async () => {
    const first = await open(river, {columns, rows, env: folder.env});
    await first.press('.', '=', ...'Ada Nyström', 'enter', 'q');
    await first.ended();
    const patch = join(folder.path, 'patch.json');
    const printing = await open(null, {
      atOnce: true,
      env: folder.env,
      shell: `$EXPLORE --patch ${river} > ${patch}`,
    });
    expect((await printing.ended()).code).toBe(0);
    const screen = await open(river, {columns, rows, flags: ['--no-state', '--corrections', patch]});
    await screen.press('s', ...'nystr');
    await screen.until(() => /Ada Nyström +1/.test(screen.all));
  });
});

test('every theme shows the same words; none of them has colours but its own', async () => {
  const shown: string[] = [];
  for (const theme of ['terminal', 'dark', 'light', 'contrast', 'none']) {
    const screen = await open(river, {flags: ['--theme', theme]});
    shown.push(screen.all);
    if (theme === 'none') expect(screen.bytes).not.toMatch(/\x1b\[(?:\d+;)*(?:3|4|9)\d(?:;\d+)*m/);
    if (theme === 'terminal' || theme === 'contrast') expect(screen.bytes).not.toMatch(/[34]8;[25];/);
    screen.end();
  }
  expect(new Set(shown).size).toBe(1);
});
