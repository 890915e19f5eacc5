import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {initialState, type Size} from '../../src/app/state.ts';
import {beginning, whole} from '../../src/app/whole.ts';
import {load} from '../../src/load/index.ts';
import {loadHead} from '../../src/load/load-head.ts';
import {frameOf} from '../../src/view/frame.ts';
import {textOfRow} from '../../src/view/row.ts';

const folder = mkdtempSync(join(tmpdir(), 'explore-head-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

let written = 0;
function fileOf(content: string | Uint8Array, extension = 'txt'): string {
  const path = join(folder, `${written++}.${extension}`);
  writeFileSync(path, content);
  return path;
}

const SENTENCES = [
  'The council approved the flood barrier after a long debate.',
  '“We cannot wait for another winter,” Maria Ortiz said.',
  'Residents of the old town had asked for it since the storms of spring.',
  'Sign up for our newsletter.',
  'It will cost more than anybody in the harbour had reckoned with at the beginning of the year.',
];
const TITLE = 'Riverton votes on its harbour again';
const paragraphs = (count: number): readonly string[] =>
  Array.from({length: count}, (_, i) =>
    Array.from({length: 1 + (i % 6)}, (_, j) => SENTENCES[(i * 7 + j) % SENTENCES.length]).join(' '),
  );
const BOOK = [TITLE, 'By Owen Talbot', ...paragraphs(6000)];

/** A paragraph in lines of 72 columns at most. */
function wrapped(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line.length + 1 + word.length > 72) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

const blank = BOOK.join('\n\n');
const TEXTS: readonly (readonly [string, string | Uint8Array])[] = [
  ['with blank lines between its paragraphs', blank],
  ['with a line for each paragraph', BOOK.join('\n')],
  ['with the line breaks of Windows', BOOK.join('\r\n\r\n')],
  ['in wrapped lines', BOOK.map(wrapped).join('\n\n')],
  ['in wrapped lines, the paragraphs told by their indent', BOOK.map(text => `    ${wrapped(text)}`).join('\n')],
  ['with control characters in it', BOOK.join('\n\x07\x9b31m\n')],
  ['in ASCII', blank.replaceAll(/[“”]/g, '"')],
  [
    'with a byte that is not UTF-8 near its end',
    Buffer.from(`${blank.replaceAll(/[“”]/g, '"')}\n\ncaf\xe9\n`, 'latin1'),
  ],
  ['in Chinese', BOOK.map((_, i) => '市议会批准了防洪墙。'.repeat(3 + (i % 20))).join('\n\n')],
  [
    'that is a log',
    Array.from({length: 30_000}, (_, i) => `12:0${i % 10}:00 INFO worker-${i % 7} took ${i} ms`).join('\n'),
  ],
];

describe.each(TEXTS)('a long text %s', (_, content) => {
  const path = fileOf(content);

  test('begins as the whole does', async () => {
    const head = loadHead({input: path})!;
    const [article] = (await load({input: path})).articles;
    const {blocks, ...fields} = head.article;
    const {blocks: all, ...wholeFields} = article!;
    expect({...fields, notices: []}).toEqual({...wholeFields, notices: []});
    expect(blocks.length).toBeGreaterThan(40);
    expect(blocks).toEqual(all.slice(0, blocks.length));
    expect(head.expected.blocks / all.length).toBeGreaterThan(0.7);
    expect(head.expected.blocks / all.length).toBeLessThan(1.4);
  });

  test.each<Size>([
    {columns: 120, rows: 36},
    {columns: 80, rows: 24},
    {columns: 200, rows: 60},
  ])('has the same cells in $columns columns when the whole is there', async size => {
    const head = loadHead({input: path})!;
    const [article] = (await load({input: path})).articles;
    const first = beginning(initialState(head.article, size), head.expected);
    const cells = (state: typeof first): readonly string[] => frameOf(state).rows.slice(1).map(textOfRow);
    expect(cells({...whole(first, article!), said: null})).toEqual(cells(first));
  });
});

test('as many blocks are read as are asked for', async () => {
  const path = fileOf(blank);
  const [article] = (await load({input: path})).articles;
  const few = loadHead({input: path})!.article.blocks;
  const many = loadHead({input: path}, few.length + 400)!.article.blocks;
  expect(many.length).toBeGreaterThanOrEqual(few.length + 400);
  expect(many).toEqual(article!.blocks.slice(0, many.length));
  expect(loadHead({input: path}, article!.blocks.length - 5)).toBeNull();
});

const UNSURE: readonly (readonly [string, string | Uint8Array, string?])[] = [
  ['is short', BOOK.slice(0, 200).join('\n\n')],
  ['is one paragraph', SENTENCES.join(' ').repeat(4000)],
  ['has a byte that is no UTF-8, and others before it', Buffer.concat([Buffer.from(blank), Buffer.of(0xe9, 0x0a)])],
  ['holds escapes, which an encoding may be made of', `${blank}`.replace('Owen', '\x1b$BOwen')],
  ['is UTF-16', Buffer.from(blank, 'utf16le')],
  ['is Markdown', blank, 'md'],
  ['is a page', `<!doctype html><p>${BOOK.join('<p>')}`],
  ['may be JSON', `[ ${blank}`],
  ['has an author whom its end may name', [TITLE, 'By Owen Talbot, Porto Alegre', ...paragraphs(6000)].join('\n\n')],
];

test.each(UNSURE.map(([why, content, extension = 'txt']) => ({why, content, extension})))(
  'where it $why, the whole is waited for',
  ({content, extension}) => {
    expect(loadHead({input: fileOf(content, extension)})).toBeNull();
  },
);

test('what is no file is left to be told by who reads it', () => {
  expect(loadHead({input: folder})).toBeNull();
  expect(loadHead({input: join(folder, 'nothing')})).toBeNull();
  expect(loadHead({input: '-'})).toBeNull();
  expect(loadHead({input: fileOf(blank), encoding: 'latin1'})).toBeNull();
});
