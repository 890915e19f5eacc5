import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, expect, test} from 'vitest';

const completions = fileURLToPath(new URL('../../completions/', import.meta.url));
const has = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0;
for (const shell of ['bash', 'zsh', 'fish'])
  if (!has(shell)) console.warn(`no ${shell} is installed: its completion is not tried`);

const folder = mkdtempSync(join(tmpdir(), 'explore-completion-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));
writeFileSync(join(folder, 'a story.txt'), '');

const lines = (shell: string, script: string): string[] => {
  const {stdout, stderr} = spawnSync(shell, ['-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: {...process.env, HOME: folder},
  });
  expect(stderr).toBe('');
  return stdout.split('\n').filter(Boolean);
};

/** What bash offers for words, the last of which is being typed. */
const bash = (...words: string[]): string[] =>
  lines(
    'bash',
    `source '${completions}explore.bash'; COMP_WORDS=(explore ${words.map(word => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _explore; printf '%s\\n' "\${COMPREPLY[@]}"`,
  );

test.skipIf(!has('bash')).each<[string[], string[]]>([
  [['--sc'], ['--screen-reader']],
  [['--theme', 'd'], ['dark']],
  [['--theme', '=', 'l'], ['light']],
  [
    ['--theme', '='],
    ['terminal', 'dark', 'light', 'contrast', 'none'],
  ],
  [['a'], ['a story.txt']],
  [['--corrections', 'a'], ['a story.txt']],
  [['--speaker', 'a'], []],
])('bash: %j', (words, expected) => {
  expect(bash(...words)).toEqual(expected);
});

test.skipIf(!has('fish')).each<[string, string[]]>([
  ['explore --sc', ['--screen-reader']],
  ['explore --theme d', ['dark']],
  ['explore a', ['a story.txt']],
])('fish: %s', (line, expected) => {
  const script = `source '${completions}explore.fish'; complete -C '${line}'`;
  expect(lines('fish', script).map(each => each.split('\t')[0])).toEqual(expected);
});

test.skipIf(!has('zsh'))('zsh reads its completion without a complaint', () => {
  expect(lines('zsh', `zsh -n '${completions}_explore'`)).toEqual([]);
});
