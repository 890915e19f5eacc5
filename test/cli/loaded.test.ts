import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {COMMAND, STATE} from './run.ts';

/** Tells every module that is loaded on descriptor 3. */
const SPY = `data:text/javascript,${encodeURIComponent(`
  import {registerHooks} from 'node:module';
  import {writeSync} from 'node:fs';
  registerHooks({load(url, context, next) { writeSync(3, url + '\\n'); return next(url, context); }});
`)}`;

function loadedBy(...args: string[]): readonly {readonly name: string; readonly text: string}[] {
  const child = spawnSync(process.execPath, ['--import', SPY, COMMAND, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
    env: {...process.env, XDG_STATE_HOME: STATE},
  });
  return String(child.output[3])
    .split('\n')
    .filter(url => url.startsWith('file:'))
    .map(url => ({name: url.replace(/^.*\//, ''), text: readFileSync(fileURLToPath(url), 'utf8')}));
}

const holding = (modules: ReturnType<typeof loadedBy>, sign: RegExp): readonly string[] =>
  modules.filter(({text}) => sign.test(text)).map(({name}) => name);

const SCREEN = /react\.dev\/errors|Yoga|react\.transitional\.element/;
const FLAG_PARSER = /yargs|hard-rejection|allowUnknownFlags/;

test.each([['--json'], ['--markdown'], ['--csv'], ['--report'], ['--help'], ['--version'], ['--keys'], ['--patch']])(
  'explore %s loads no React and no Ink',
  flag => {
    const modules = loadedBy(flag);
    expect(modules.length).toBeGreaterThan(2);
    expect(holding(modules, SCREEN)).toEqual([]);
  },
);

test('without flags no parser of flags is loaded; --help loads no article and no engine', () => {
  expect(holding(loadedBy(), FLAG_PARSER)).toEqual([]);
  expect(holding(loadedBy('--json'), FLAG_PARSER)).not.toEqual([]);
  expect(loadedBy('--help').map(({name}) => name)).not.toContain('print-all.js');
});
