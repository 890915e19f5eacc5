import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {ROOT} from '../cli/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'explore-package-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

test('the package, packed and installed elsewhere without a network, runs', {timeout: 120_000}, () => {
  // The build stands already; packing must not build again under the feet of other tests.
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
    cwd: ROOT,
    stdio: 'ignore',
  });
  const tarball = readdirSync(folder).find(name => name.endsWith('.tgz'))!;
  execFileSync('npm', ['install', '--offline', '--no-save', '--silent', '--prefix', folder, join(folder, tarball)], {
    stdio: 'ignore',
  });
  const modules = join(folder, 'node_modules');
  expect(readdirSync(modules).filter(name => !name.startsWith('.'))).toEqual(['article-explorer']);

  const explore = (...args: string[]) =>
    execFileSync(join(modules, '.bin', 'explore'), args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {...process.env, XDG_STATE_HOME: folder},
    });
  expect(explore('--version').trim()).toBe(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version);
  const reading = JSON.parse(explore('--json'));
  expect(reading.quotes.length).toBeGreaterThan(4);
  for (const file of [
    'LICENSE',
    'NOTICE',
    'README.md',
    'CHANGELOG.md',
    'man/explore.1',
    'completions/_explore',
    'docs/guide.md',
  ])
    expect(existsSync(join(modules, 'article-explorer', file)), file).toBe(true);
  for (const file of ['src', 'test', 'scripts'])
    expect(existsSync(join(modules, 'article-explorer', file)), file).toBe(false);
});

test('on a Node that is too old the command says so in one line', () => {
  const launcher = readFileSync(join(ROOT, 'bin', 'explore.js'), 'utf8')
    .replace(/^#!.*\n/, '')
    .replace(/import\(/g, 'loaded(');
  const told: string[] = [];
  const old = {
    versions: {node: '18.20.4'},
    stderr: {write: (line: string) => told.push(line)},
    exit: (code: number) => told.push(`exit ${code}`),
  };
  new Function('process', 'loaded', launcher)(old, () => told.push('loaded'));
  expect(told).toEqual(['explore needs Node 22.3 or newer; this is 18.20.4\n', 'exit 1']);
});
