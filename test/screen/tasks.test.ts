import {fileURLToPath} from 'node:url';
import {afterEach, describe, expect, test} from 'vitest';
import {closeAll, open, type Screen} from './driver.ts';

const truce = fileURLToPath(new URL('../fixtures/truce.txt', import.meta.url));

afterEach(closeAll);

/** What the terminal was last asked to copy. */
function copied({bytes}: Screen): string {
  const encoded = [...bytes.matchAll(/\x1b\]52;c;([^\x07]*)\x07/g)].at(-1)?.[1];
  return encoded === undefined ? '' : Buffer.from(encoded, 'base64').toString('utf8');
}

/** The keys are those that README names for a reporter's three tasks. */
describe.each([
  [120, 36],
  [80, 24],
  [40, 12],
])('a reporter’s tasks at %ix%i', (columns, rows) => {
  const opened = () => open(truce, {columns, rows});

  test('everything she said about the ceasefire', async () => {
    const screen = await opened();
    await screen.press('/', ...'by:ortiz ceasefire', 'enter');
    await screen.until(() => /¶1\/8/.test(screen.all));
    await screen.press('n');
    await screen.until(() => /¶2\/8/.test(screen.all));
    await screen.press('n');
    await screen.until(() => /¶8\/8/.test(screen.all));
    await screen.press('N');
    await screen.until(() => /¶2\/8/.test(screen.all));
  });

  test('who disputes it', async () => {
    const screen = await opened();
    await screen.press('/', ...'dispute', 'enter');
    await screen.until(() => /¶5\/8/.test(screen.all));
    await screen.press('x');
    await screen.until(() => /Everything Janek Harms said|JH 1\/3/i.test(screen.all));
    await screen.press('n', 'n');
    await screen.until(() => /¶7\/8/.test(screen.all));
  });

  test('to cite it', async () => {
    const screen = await opened();
    await screen.press('.', '.', 'y');
    await screen.until(() => screen.all.includes('copied'));
    expect(copied(screen)).toBe(
      '“The ceasefire is not a gift to anyone, … It is what both sides need.” — Elena Ortiz, Foreign Minister, ' +
        'in “Ortiz defends valley ceasefire as farmers stay away”, Valley Courier, 3 Jun 2025, ¶2',
    );
  });
});
