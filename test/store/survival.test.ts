import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {openStore} from '../../src/store/open-store.ts';

const WRITER = fileURLToPath(new URL('keep-writing.ts', import.meta.url));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'explore-kill-'));
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

function write(
  name: string,
  count?: number,
): {readonly child: ChildProcess; readonly told: string[]; readonly ended: Promise<unknown>} {
  const child = spawn(process.execPath, [WRITER, folder, name, ...(count ? [String(count)] : [])], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const told: string[] = [];
  child.stdout!.setEncoding('utf8').on('data', (text: string) => told.push(...text.split('\n').filter(Boolean)));
  return {child, told, ended: once(child, 'close')};
}

const kept = () =>
  new Set(
    openStore(folder)
      .read('abc')
      .desk?.corrections.map(({id}) => id),
  );

test('corrections that were told to be kept survive 200 kills at any moment, and the file is never broken', {
  timeout: 240_000,
}, async () => {
  const promised: string[] = [];
  for (let round = 0; round < 200; round++) {
    const {child, told, ended} = write(`r${round}`);
    await once(child.stdout!, 'data');
    // From the very next step up to a few writes later, so that every step of writing is met.
    for (let turn = 0; turn < (round * 7) % 40; turn++) await new Promise(setImmediate);
    child.kill('SIGKILL');
    await ended;
    promised.push(...told);
    expect(openStore(folder).read('abc').note).toBeNull();
  }
  const survived = kept();
  expect(promised.length).toBeGreaterThanOrEqual(200);
  expect(promised.filter(id => !survived.has(id))).toEqual([]);
});

test('three programs that write at once lose nothing', async () => {
  const writers = ['a', 'b', 'c'].map(name => write(name, 40));
  await Promise.all(writers.map(({ended}) => ended));
  expect(kept().size).toBe(120);
  expect(readdirSync(folder)).toEqual(['abc.json']);
});
