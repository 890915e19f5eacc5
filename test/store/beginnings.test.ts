import {mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {emptyDesk} from '../../src/desk/desk.ts';
import {beginningOf, fileMarkOf, knownOf, noteBeginning} from '../../src/store/beginnings.ts';
import {openStore} from '../../src/store/open-store.ts';
import {articleOf} from '../article-of.ts';

let folder: string;
let store: string;
let story: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'explore-begins-'));
  store = join(folder, 'store');
  story = join(folder, 'story.txt');
  writeFileSync(story, 'A story');
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

const change = {type: 'rest', place: {block: 3, offset: 0}, trail: null} as const;

/** Keeps something as the screen does. */
function keep(hash: string, beginning: string): void {
  noteBeginning(store, beginning, hash, fileMarkOf(story));
  openStore(store).change(emptyDesk(hash, null, null), [change]);
}

test('where nothing was kept, nothing is known; of an article that begins otherwise neither', () => {
  expect(knownOf(store, 'one', fileMarkOf(story))).toBe('nothing');
  keep('abc', 'one');
  expect(knownOf(store, 'two', fileMarkOf(story))).toBe('nothing');
});

test('the same file is known by its hash; another, or the same changed since, may be', () => {
  keep('abc', 'one');
  expect(knownOf(store, 'one', fileMarkOf(story))).toEqual({hash: 'abc'});
  expect(knownOf(store, 'one', null)).toBe('perhaps');
  utimesSync(story, 1, 2);
  expect(knownOf(store, 'one', fileMarkOf(story))).toBe('perhaps');
  writeFileSync(story, 'A longer story');
  expect(knownOf(store, 'one', fileMarkOf(story))).toBe('perhaps');
});

test('two texts may begin alike', () => {
  keep('abc', 'one');
  utimesSync(story, 1, 2);
  keep('def', 'one');
  expect(knownOf(store, 'one', fileMarkOf(story))).toEqual({hash: 'def'});
});

test('what is forgotten is in no note any more', () => {
  keep('abc', 'one');
  keep('def', 'two');
  openStore(store).forget('abc');
  expect(knownOf(store, 'one', fileMarkOf(story))).toBe('nothing');
  expect(knownOf(store, 'two', fileMarkOf(story))).toEqual({hash: 'def'});
});

test('where things were kept before there were notes, anything may be kept', () => {
  openStore(store).change(emptyDesk('old', null, null), [change]);
  expect(knownOf(store, 'one', fileMarkOf(story))).toBe('perhaps');
  keep('abc', 'one');
  expect(knownOf(store, 'one', fileMarkOf(story))).toBe('perhaps');
});

test('a broken note says nothing of the files', () => {
  keep('abc', 'one');
  writeFileSync(join(store, 'begins', 'one.json'), '{"abc"');
  expect(knownOf(store, 'one', fileMarkOf(story))).toBe('perhaps');
  keep('abc', 'one');
  expect(readFileSync(join(store, 'begins', 'one.json'), 'utf8')).toContain('story.txt');
});

test('a beginning is that of the first blocks', () => {
  const paragraphs = Array.from({length: 20}, (_, i) => `Paragraph ${i}`);
  const beginning = beginningOf(articleOf(paragraphs));
  expect(beginningOf(articleOf([...paragraphs, 'and more']))).toBe(beginning);
  expect(beginningOf(articleOf(['Another', ...paragraphs]))).not.toBe(beginning);
});
