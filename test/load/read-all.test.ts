import {closeSync, mkdtempSync, openSync, rmSync, truncateSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {load} from '../../src/load/index.ts';
import {readAll} from '../../src/load/read-all.ts';

const folder = mkdtempSync(join(tmpdir(), 'explore-changing-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const SIZE = 300_000;

/** What is read of a file that was promised to have SIZE bytes and has so many when it is read. */
function readOf(size: number): number {
  const path = join(folder, `${size}.txt`);
  writeFileSync(path, Buffer.alloc(SIZE, 'a'));
  const file = openSync(path, 'r');
  try {
    if (size > SIZE) writeFileSync(path, Buffer.alloc(size - SIZE, 'b'), {flag: 'a'});
    else truncateSync(path, size);
    return readAll(file, SIZE, path).length;
  } finally {
    closeSync(file);
  }
}

test.each([
  ['has shrunk to nothing', 0],
  ['has shrunk', 1000],
  ['is as it was', SIZE],
  ['has grown by a byte', SIZE + 1],
  ['has grown by two', SIZE + 2],
  ['has grown tenfold', SIZE * 10],
])('a file that %s is read as far as it goes', (_, size) => {
  expect(readOf(size)).toBe(size);
});

test('a file that grows and grows is given up at 256 MB', () => {
  const path = join(folder, 'endless');
  writeFileSync(path, '');
  const file = openSync(path, 'r');
  truncateSync(path, 256 * 1024 * 1024 + 1);
  try {
    expect(() => readAll(file, 0, path)).toThrow(`${path} is larger than 256 MB`);
  } finally {
    closeSync(file);
  }
});

test.skipIf(process.platform !== 'linux')('a file that claims to be empty and is not is read', async () => {
  const {articles} = await load({input: '/proc/self/status'});
  expect(articles[0]!.blocks.map(({text}) => text).join(' ')).toContain('VmPeak');
});
