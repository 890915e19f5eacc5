import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {listFolder} from '../../src/load/list-folder.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'explore-folder-'));
  mkdirSync(path.join(folder, 'archive'));
  mkdirSync(path.join(folder, '.hidden'));
  for (const name of ['b.html', 'a10.txt', 'a9.txt', 'picture.png', '.note.txt', 'archive/old.md', '.hidden/x.txt']) {
    writeFileSync(path.join(folder, name), 'Some text.');
  }
  symlinkSync('..', path.join(folder, 'archive', 'circle'));
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

test('a folder gives its articles by name, numbers as numbers, its folders behind', () => {
  const within = ['a9.txt', 'a10.txt', 'b.html', 'archive/old.md'].map(name => path.join(folder, name));
  expect(listFolder(folder)).toEqual(within);
});

test.each(['archive/circle/archive/old.md', 'no/such/folder'])('what cannot be looked into has none: %s', name => {
  expect(listFolder(path.join(folder, name))).toEqual([]);
});
