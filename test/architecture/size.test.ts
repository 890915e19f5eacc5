import {expect, test} from 'vitest';
import {sources} from './sources.ts';

const files = sources().map(({path, text}) => ({path, lines: text.split('\n').length - 1}));

test('no file is longer than 300 lines', () => {
  expect(files.filter(({lines}) => lines > 300)).toEqual([]);
});

test('most files are short', () => {
  const sorted = files.map(({lines}) => lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(100);
  expect(sorted.filter(lines => lines > 200).length).toBeLessThanOrEqual(sorted.length / 10);
});

test('no file is called after nothing in particular', () => {
  expect(files.filter(({path}) => /(^|\/)(utils?|helpers?|misc|common)\.tsx?$/.test(path))).toEqual([]);
});
