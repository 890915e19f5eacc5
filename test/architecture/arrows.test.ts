import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {sources, stageOf} from './sources.ts';

const files = sources();

/** What each stage may import, besides itself and `model/`. A stage that is not named here may not be. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  load: [],
  annotate: [],
  trail: [],
  search: [],
  export: ['trail', 'search', 'desk'],
  desk: [],
  store: ['desk'],
  flags: ['export', 'search', 'desk', 'app'],
  app: ['trail', 'search', 'export', 'desk'],
  view: ['app', 'trail', 'search', 'export', 'desk'],
  screen: ['view', 'app', 'trail', 'search', 'export', 'desk', 'store', 'load', 'annotate', 'explore.ts', 'correct.ts'],
  'explore.ts': ['load', 'annotate'],
  'correct.ts': ['desk', 'store'],
  'read-shelf.ts': ['load', 'flags'],
  'read-on-screen.ts': ['app', 'desk', 'flags', 'load', 'store', 'screen', 'print', 'read-shelf.ts'],
  'progress-line.ts': [],
  'forget.ts': ['desk', 'store', 'export', 'load'],
  print: ['explore.ts', 'correct.ts', 'desk', 'store', 'export', 'search', 'flags', 'load'],
  'cli.ts': [
    'flags',
    'desk',
    'store',
    'load',
    'screen',
    'app',
    'view',
    'print',
    'forget.ts',
    'read-shelf.ts',
    'read-on-screen.ts',
    'progress-line.ts',
    'explore.ts',
    'correct.ts',
  ],
};

test('imports point one way', () => {
  const wrong = files.flatMap(({path, imports}) =>
    imports
      .filter(({ours}) => ours)
      .map(({target}) => [stageOf(path), stageOf(target)] as const)
      .filter(([from, to]) => from !== to && to !== 'model' && !to.startsWith('..') && !ARROWS[from]?.includes(to))
      .map(([, to]) => `${path} -> ${to}`),
  );
  expect(wrong).toEqual([]);
});

test('every import leads to a file', () => {
  const src = fileURLToPath(new URL('../../src/', import.meta.url));
  const lost = files.flatMap(({path, imports}) =>
    imports.filter(({ours, target}) => ours && !existsSync(src + target)).map(({target}) => `${path} -> ${target}`),
  );
  expect(lost).toEqual([]);
});

const mayTouchTheMachine = /^(load|store|screen|print)\/|^(cli|explore|correct|forget|read-shelf|read-on-screen)\.ts$/;

test('only readers, the store, the screen and the command know of files, processes and clocks', () => {
  const impure = files
    .filter(({path}) => !mayTouchTheMachine.test(path))
    .filter(
      ({imports, text}) =>
        imports.some(({target}) => target.startsWith('node:')) ||
        /\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bperformance\.|\bMath\.random\(|\bsetTimeout\(/.test(text),
    );
  expect(impure.map(({path}) => path)).toEqual([]);
});

test('React and Ink live in the screen', () => {
  const outside = files.filter(
    ({path, imports}) => !path.startsWith('screen/') && imports.some(({target}) => /^(react|ink)\b/.test(target)),
  );
  expect(outside.map(({path}) => path)).toEqual([]);
});

test('what is heavy is loaded when it is needed', () => {
  const eager = files.flatMap(({path, imports}) =>
    imports
      .filter(
        ({target, later}) => /^(meow|unpdf|marked|linkedom|chardet|@mozilla\/readability)$/.test(target) && !later,
      )
      .map(({target}) => ({path, target})),
  );
  // A format's own parser may import its library at once: it is itself loaded only when that format comes, and so are flags.
  expect(eager.filter(({path}) => !path.startsWith('load/') && path !== 'flags/parse-words.ts')).toEqual([]);
  const early = files.flatMap(({imports}) =>
    imports.filter(({target, later}) => target === 'flags/parse-words.ts' && !later),
  );
  expect(early).toEqual([]);
});

test('a circle of imports is nowhere', () => {
  const edges = new Map(
    files.map(({path, imports}) => [path, imports.filter(({ours, later}) => ours && !later).map(({target}) => target)]),
  );
  const circles: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (path: string, way: readonly string[]): void => {
    if (state.get(path) === 'open') circles.push([...way.slice(way.indexOf(path)), path].join(' -> '));
    if (state.has(path)) return;
    state.set(path, 'open');
    for (const next of edges.get(path) ?? []) visit(next, [...way, path]);
    state.set(path, 'done');
  };
  for (const {path} of files) visit(path, []);
  expect(circles).toEqual([]);
});
