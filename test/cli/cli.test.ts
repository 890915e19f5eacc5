import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {COMMAND, ROOT, run, STATE} from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'explore-cli-'));
afterAll(() => {
  rmSync(folder, {recursive: true, force: true});
  rmSync(STATE, {recursive: true, force: true});
});

const file = (name: string, text: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const council = file(
  'council.txt',
  'Council votes on the harbour\n\nMayor Tessa Lindqvist refused to pay. “Not a cent,” Lindqvist said.\n\n“It is silting up,” said Owen Talbot.\n',
);

test('without arguments and without a terminal it prints a report of the bundled article', () => {
  const {code, out, err} = run([]);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('“We agree with the proposals to cease hostilities”');
});

test.each([
  ['a missing file', ['absent.txt'], 1, /^explore: .*absent\.txt.*\n$/],
  ['a folder', [folder], 1, /^explore: .*\n$/],
  ['an empty file', [file('empty.txt', '')], 1, /^explore: .*empty\.txt.*\n$/],
  ['an unknown flag', ['--jsno'], 2, 'explore: unknown flag --jsno; did you mean --json?\n'],
  ['a flag without its value', ['--speaker'], 2, 'explore: --speaker needs a value: --speaker NAME\n'],
  ['two formats', ['--json', '--csv'], 2, 'explore: --json and --csv exclude each other\n'],
  [
    'corrections that are not there',
    ['--corrections', 'absent.json'],
    1,
    'explore: cannot read the corrections in absent.json\n',
  ],
])('%s is told in one line', (_, args, code, line) => {
  const result = run(args);
  expect(result.code).toBe(code);
  expect(result.err).toMatch(line);
  expect(result.err.split('\n')).toHaveLength(2);
  expect(result.out).toBe('');
});

test('--help and --version', () => {
  expect(run(['--help']).out).toContain('--speaker NAME');
  expect(run(['--keys']).out).toMatch(/^ {2}x +everything /m);
  const {version} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(run(['--version']).out).toBe(`${version}\n`);
});

test('several files print a line of JSON each, in order; a broken one is told and does not stop the others', () => {
  const {code, out, err} = run(['--json', council, 'absent.txt', council]);
  const lines = out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
  expect(lines.map(({input}) => input)).toEqual([council, council]);
  expect(code).toBe(1);
  expect(err).toContain('absent.txt');
});

test('a pipe is read, and - says so', () => {
  const input = readFileSync(council, 'utf8');
  for (const args of [['--json'], ['--json', '-']]) {
    const {code, out} = run(args, {input});
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({input: '-', title: 'Council votes on the harbour'});
  }
});

test('CSV of several files names its columns once', () => {
  const {out} = run(['--csv', council, council]);
  expect(out.match(/^input,/gm)).toHaveLength(1);
  expect(out.match(/Not a cent/g)).toHaveLength(2);
});

test('--speaker and --search narrow what is printed', () => {
  expect(run(['--report', '--speaker', 'talbot', council]).out).not.toContain('Not a cent');
  expect(run(['--report', '--speaker', 'talbot', council]).out).toContain('It is silting up');
  const {out} = run(['--json', '--search', 'siltign', council]);
  expect(JSON.parse(out)).toMatchObject({
    search: {note: 'no ‘siltign’; showing ‘silting’ 1'},
    quotes: [{kind: 'direct'}],
  });
  expect(run(['--speaker', 'Xerxes', council]).err).toMatch(/^explore: nobody called “Xerxes” speaks in .*\n$/);
});

test('a closed pipe ends quietly', () => {
  const command = `"${process.execPath}" "${COMMAND}" --json ${`"${council}" `.repeat(400)} | head -c 10; exit \${PIPESTATUS[0]}`;
  const out = execFileSync('bash', ['-c', `${command} 2>&1`], {
    encoding: 'utf8',
    env: {...process.env, XDG_STATE_HOME: STATE},
  });
  expect(out).toBe('{"schema":');
});

test('no control character of an article is printed', () => {
  const hostile = file(
    'hostile.txt',
    'A \x1b]0;title\x07title\x1b[31m\n\n“Red\x1b[2J \u009b31m\u202e,” Ann Lee said\x00.\n',
  );
  for (const format of ['--json', '--markdown', '--csv', '--report'])
    expect(run([format, hostile]).out).not.toMatch(/[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u202e]/);
});

test('corrections of a patch are applied, marked, and printed again as the same patch', () => {
  const [first] = JSON.parse(run(['--json', council]).out).quotes;
  const {hash} = JSON.parse(run(['--patch', council]).out);
  const correction = {
    what: 'speaker',
    quote: {
      spans: first.spans.map(({block, start, end}: Record<string, number>) => ({block, start, end})),
      text: first.spans[0].text,
    },
    speaker: 'Ada Nyström',
  };
  const patch = file(
    'patch.json',
    `${JSON.stringify({'explore-corrections': 1, hash, title: null, corrections: [correction]})}\n`,
  );
  const corrected = JSON.parse(run(['--json', '--corrections', patch, council]).out);
  expect(corrected.quotes[0].corrected).toBe(true);
  expect(corrected.speakers.map(({name}: {name: string}) => name)).toContain('Ada Nyström');
  expect(run(['--patch', '--corrections', patch, council]).out).toContain(JSON.stringify([correction]));
});

test('what is kept is listed and cleared', () => {
  expect(run(['--forget']).out).toBe('Nothing is kept.\n');
  const {hash} = JSON.parse(run(['--patch', council]).out);
  mkdirSync(join(STATE, 'explore'), {recursive: true});
  const desk = {
    schema: 1,
    hash,
    title: 'Council',
    input: council,
    place: {block: 2, offset: 0},
    trail: null,
    marks: [],
    corrections: [],
  };
  writeFileSync(join(STATE, 'explore', `${hash}.json`), JSON.stringify(desk));
  expect(run(['--forget']).out).toBe(`Council (${council}): at ¶3\nForgotten.\n`);
  expect(run(['--forget']).out).toBe('Nothing is kept.\n');
});

test('many files are printed on all cores, in the order of the arguments, as one alone would be', () => {
  const files = Array.from({length: 24}, (_, index) =>
    file(
      `many-${index}.txt`,
      `A story number ${index}\n\n“Word ${index},” said Ann Lee.\n${'More text. '.repeat((index * 7) % 40)}\n`,
    ),
  );
  files.splice(5, 0, 'absent.txt');
  const {code, out, err} = run(['--json', ...files]);
  expect(code).toBe(1);
  expect(err.trim().split('\n')).toHaveLength(1);
  const lines = out.trimEnd().split('\n');
  expect(lines.map(line => JSON.parse(line).input)).toEqual(files.filter(path => path !== 'absent.txt'));
  expect(`${lines[3]}\n`).toBe(run(['--json', files[3]!]).out);
});
