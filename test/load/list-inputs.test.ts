import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {listInputs} from '../../src/load/list-inputs.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'explore-folder-'));
  mkdirSync(path.join(folder, 'archive'));
  mkdirSync(path.join(folder, 'empty'));
  mkdirSync(path.join(folder, '.hidden'));
  for (const name of ['b.html', 'a10.txt', 'a9.txt', 'picture.png', '.note.txt', 'archive/old.md', '.hidden/x.txt']) {
    writeFileSync(path.join(folder, name), 'Some text.');
  }
  symlinkSync('..', path.join(folder, 'archive', 'circle'));
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

test('a folder stands for its articles, by name, numbers as numbers, its folders behind', () => {
  const {inputs, problems} = listInputs(['first.txt', folder, '-', 'https://example.com/dir/', null]);
  const within = ['a9.txt', 'a10.txt', 'b.html', 'archive/old.md'].map(name => path.join(folder, name));
  expect(inputs).toEqual(['first.txt', ...within, '-', 'https://example.com/dir/', null]);
  expect(problems).toEqual([]);
});

test('a folder without articles is told', () => {
  const empty = path.join(folder, 'empty');
  expect(listInputs([empty])).toMatchObject({inputs: [], problems: [{message: `no articles in the folder ${empty}`}]});
});

test('what is no folder stays as it is, whether it exists or not', () => {
  expect(listInputs(['no/such/file.txt']).inputs).toEqual(['no/such/file.txt']);
});
