import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {writeExport} from '../../src/screen/write-export.ts';

const folder = mkdtempSync(join(tmpdir(), 'explore-export-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

test('a file that is there is not written over unless that was asked for', () => {
  const path = join(folder, 'a.md');
  writeFileSync(path, 'mine');
  expect(writeExport(path, 'new', false)).toBe('exists');
  expect(readFileSync(path, 'utf8')).toBe('mine');
  expect(writeExport(path, 'new', true)).toMatchObject({written: true});
  expect(readFileSync(path, 'utf8')).toBe('new');
});

test.each([
  ['a folder that is not there', join(folder, 'absent', 'a.md'), 'there is no such folder'],
  ['a folder itself', folder, 'it is a folder'],
])('%s is told in words', (_, path, why) => {
  expect(writeExport(path, 'x', true)).toMatchObject({written: false, said: expect.stringContaining(why)});
});
