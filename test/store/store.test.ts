import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {emptyDesk} from '../../src/desk/desk.ts';
import {contentHash} from '../../src/store/content-hash.ts';
import {openStore} from '../../src/store/open-store.ts';
import {stateFolder} from '../../src/store/state-folder.ts';
import {article} from '../export/sample.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'explore-store-'));
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

const seed = emptyDesk('abc', 'Title', 'a.txt');
const place = {block: 3, offset: 14};

test('what is changed is read again, by another program too, and leaves no other file behind', () => {
  openStore(folder).change(seed, [{type: 'rest', place, trail: null}]);
  openStore(folder).change(seed, [
    {type: 'correct', kept: {id: '1', correction: {what: 'merge', from: 'a', into: 'b'}}},
  ]);
  expect(openStore(folder).read('abc')).toMatchObject({desk: {place, corrections: [{id: '1'}]}, note: null});
  expect(readdirSync(folder)).toEqual(['abc.json']);
});

test('nothing is kept of an article never opened', () => {
  expect(openStore(join(folder, 'absent')).read('abc')).toEqual({desk: null, note: null});
  expect(openStore(join(folder, 'absent')).list()).toEqual([]);
});

test('a broken file is set aside with a word, and the next change starts anew', () => {
  writeFileSync(join(folder, 'abc.json'), '{"schema":1,"hash":"ab');
  const store = openStore(folder);
  expect(store.read('abc').note).toContain('abc.json.broken1');
  store.change(seed, [{type: 'rest', place, trail: null}]);
  expect(readdirSync(folder).sort()).toEqual(['abc.json', 'abc.json.broken1']);
});

test('a lock whose holder died is taken over', () => {
  writeFileSync(join(folder, 'abc.json.lock'), '999999999');
  expect(openStore(folder).change(seed, [{type: 'rest', place, trail: null}]).place).toEqual(place);
  expect(readdirSync(folder)).toEqual(['abc.json']);
});

test('what is kept is listed and forgotten', () => {
  const store = openStore(folder);
  store.change(seed, []);
  expect(store.list().map(({title}) => title)).toEqual(['Title']);
  expect([store.forget('abc'), store.forget('abc')]).toEqual([true, false]);
  expect(store.list()).toEqual([]);
});

test('a folder that cannot be written is an error with a message', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(() => openStore(join(folder, 'file', 'x')).change(seed, [])).toThrow();
  mkdirSync(join(folder, 'fine'));
});

test('an article’s hash is of its text and not of its file', () => {
  expect(contentHash(article(['a', 'b'], {input: 'x'}))).toBe(contentHash(article(['a', 'b'], {input: 'y'})));
  expect(contentHash(article(['a', 'b']))).not.toBe(contentHash(article(['ab'])));
});

test.each([
  [{XDG_STATE_HOME: '/state'}, /^\/state\/explore$/],
  [{XDG_STATE_HOME: 'relative'}, /\.local\/state\/explore$/],
  [{}, /\.local\/state\/explore$/],
])('%j', (env, expected) => {
  expect(stateFolder(env)).toMatch(expected);
});
