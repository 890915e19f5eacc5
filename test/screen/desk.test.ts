import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
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
  const opening = () => ({columns, rows, env: folder.env});

  test('a wrong speaker is put right, undone, put right again, and so when it is reopened', async () => {
    const screen = await open(river, opening());
    await screen.press('.', '=', ...'Ada Nyström');
    await screen.until(() => screen.all.includes('somebody new: Ada Nyström'));
    await screen.press('enter');
    await screen.until(() => screen.all.includes('said by Ada Nyström'));
    await screen.press('u');
    await screen.until(() => screen.all.includes('undone'));
    await screen.press('=', ...'Ada Nyström', 'enter', 'q');
    expect((await screen.ended()).code).toBe(0);
    const again = await open(river, opening());
    await again.press('2', 'G', '/', ...'by:nyström', 'enter');
    await again.until(() => /1\/1/.test(again.all));
  });

  test('a note is kept, listed and led back to', async () => {
    const screen = await open(river, opening());
    await screen.press('.', 'a', ...'ask again');
    expect(screen.rows.at(-1)).toContain('ask again█');
    await screen.press('enter', 'G', 'q');
    await screen.ended();
    const again = await open(river, opening());
    await again.press('V');
    await again.until(() => again.all.includes('ask again'));
    await again.press('enter');
    await again.until(() => again.all.includes('¶'));
  });

  test('reading goes on where it was left, and where --at says when it says so', async () => {
    const screen = await open(river, opening());
    await screen.press('G');
    const where = /¶(\d+)\/\d+/.exec(screen.all)![1]!;
    await screen.press('q');
    await screen.ended();
    const again = await open(river, opening());
    expect(again.all).toContain(`¶${where}/`);
    await again.press('q');
    await again.ended();
    const asked = await open(river, {...opening(), flags: ['--at', '¶2']});
    expect(asked.all).toContain('¶2/');
  });

  test('the trail that was walked goes on when it is reopened', async () => {
    const screen = await open(river, opening());
    await screen.press('s', 'raman', 'enter', 'n', 'q');
    await screen.ended();
    const again = await open(river, opening());
    await again.until(() => /2\/2/.test(again.all));
    await again.press('n');
    await again.until(() => /1\/2/.test(again.all) && again.all.includes('¶5/9'));
    await again.press('/', 'wetlands', 'enter', 'q');
    await again.ended();
    const searched = await open(river, opening());
    await searched.until(() => /1\/1/.test(searched.all));
  });

  test('an export is looked at, named, and never written over without a word', async () => {
    const target = join(folder.path, 'out.md');
    writeFileSync(target, 'mine');
    const screen = await open(river, opening());
    await screen.press('E', ...'markdown', 'enter');
    await screen.until(() => screen.all.includes('# '));
    await screen.press('ctrl+u', target, 'enter');
    expect(readFileSync(target, 'utf8')).toBe('mine');
    await screen.press('enter');
    await screen.until(() => readFileSync(target, 'utf8').startsWith('# '));
  });
});

test('--no-state keeps nothing', async () => {
  const screen = await open(river, {env: folder.env, flags: ['--no-state']});
  await screen.press('m', 'a', 'G', 'q');
  await screen.ended();
  expect(readdirSync(folder.path)).toEqual([]);
});

test('a broken state file is set aside with a word', async () => {
  const first = await open(river, {env: folder.env});
  await first.press('q');
  await first.ended();
  const [name] = readdirSync(join(folder.path, 'explore'));
  writeFileSync(join(folder.path, 'explore', name!), '{"schema":1,');
  const screen = await open(river, {env: folder.env});
  await screen.until(() => screen.all.includes('set aside'));
  expect(readdirSync(join(folder.path, 'explore'))).toContain(`${name}.broken1`);
});
