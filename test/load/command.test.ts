import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';

const COMMAND = fileURLToPath(new URL('../../bin/explore.js', import.meta.url));
const page = (name: string): string => fileURLToPath(new URL(`../fixtures/pages/${name}.html`, import.meta.url));

test('the command reads a page in its worker and ends', () => {
  const run = spawnSync(process.execPath, [COMMAND, '--json', '--no-state', page('french')], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect(run.error).toBeUndefined();
  expect(run.stderr).toBe('');
  expect(JSON.parse(run.stdout)).toMatchObject({authors: ['Clémence Vautrin'], published: '2025-05-16T19:00:00+02:00'});
});

test('a broken file among many is told on stderr and stops nothing', () => {
  const inputs = [page('german'), page('nowhere'), page('amp')];
  const run = spawnSync(process.execPath, [COMMAND, '--json', '--no-state', ...inputs], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  const titles = run.stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line).title);
  expect(titles).toEqual([
    'Stadtrat streitet über die Uhr am Rathausturm',
    'Night trains return to the coast line from December',
  ]);
  expect(run.stderr).toBe(`explore: there is no file ${page('nowhere')}\n`);
  expect(run.status).toBe(1);
});
