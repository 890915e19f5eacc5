import {execFileSync} from 'node:child_process';
import {chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {load} from '../../src/load/index.ts';

let folder: string;
const at = (name: string): string => path.join(folder, name);
const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content);
  return at(name);
};

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'explore-monsters-'));
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

describe('things of the size of a book and more', () => {
  test('a line of 5 MB is one paragraph', async () => {
    const {articles} = await load({input: write('line.txt', 'word '.repeat(1_000_000))});
    expect(articles[0]!.blocks).toHaveLength(1);
  });

  test('100,000 lines are 100,000 blocks, title and all', async () => {
    const {articles} = await load({input: write('lines.txt', 'A line of some words, and so on.\n'.repeat(100_000))});
    expect(articles[0]!.blocks.length).toBe(99_999);
  });

  test('text under twenty thousand nested divs is read', async () => {
    const html = `<html><body>${'<div>'.repeat(20_000)}Deep text that somebody buried here.${'</div>'.repeat(20_000)}`;
    const {articles} = await load({input: write('divs.html', html)});
    expect(articles[0]!.blocks.map(block => block.text)).toEqual(['Deep text that somebody buried here.']);
  });

  test('a page that keeps its parser busy is given up after five seconds', async () => {
    const html = `<html><body>${'<table><tr><td>'.repeat(60_000)}${'<p>x</td>'.repeat(600_000)}`;
    const outcome = await load({input: write('busy.html', html)}).then(
      () => 'read',
      error => error.message,
    );
    expect([
      'read',
      `${at('busy.html')} took longer than 5 s to read`,
      `${at('busy.html')} needs more memory than it may have`,
    ]).toContain(outcome);
  });

  test('a gzip bomb is stopped at 200 times its size', async () => {
    await expect(load({input: write('bomb.gz', gzipSync(Buffer.alloc(100_000_000)))})).rejects.toThrow(
      /unpacks to more than/,
    );
  });

  test('a gzip file in a gzip file is not unpacked further', async () => {
    const input = write('twice.gz', gzipSync(gzipSync('Some text.')));
    await expect(load({input})).rejects.toThrow(/is an archive in an archive/);
  });

  test('a gzip file that was cut gives what there is, and says so', async () => {
    const text = Array.from({length: 4000}, (_, i) => `Paragraph ${i} of a long report that goes on.`).join('\n\n');
    const packed = gzipSync(text);
    const {articles} = await load({input: write('cut.txt.gz', packed.subarray(0, packed.length - 3000))});
    expect(articles[0]!.blocks.length).toBeGreaterThan(100);
    expect(articles[0]!.notices).toEqual(['the gzip file is cut short: what follows the cut is missing']);
  });
});

describe('things that are no files', () => {
  const posix = process.platform !== 'win32';

  test.skipIf(!posix)('a FIFO is told and not waited for', async () => {
    execFileSync('mkfifo', [at('fifo')]);
    await expect(load({input: at('fifo')})).rejects.toThrow(`${at('fifo')} is a pipe, not a file`);
  });

  test.skipIf(!posix)('a socket', async () => {
    const server = createServer().listen(at('socket'));
    await new Promise(resolve => server.once('listening', resolve));
    await expect(load({input: at('socket')})).rejects.toThrow(/is a socket, not a file/);
    server.close();
  });

  test.skipIf(!posix)('a device', async () => {
    await expect(load({input: '/dev/zero'})).rejects.toThrow('/dev/zero is a device, not a file');
  });

  test('a link to nothing, and one to itself', async () => {
    symlinkSync('nowhere', at('dangling'));
    symlinkSync('circle', at('circle'));
    await expect(load({input: at('dangling')})).rejects.toThrow(`there is no file ${at('dangling')}`);
    await expect(load({input: at('circle')})).rejects.toThrow(/is a link that leads back to itself/);
  });

  test.skipIf(!posix || process.getuid?.() === 0)('a file that may not be read', async () => {
    chmodSync(write('secret.txt', 'Some words that are nobody’s business.'), 0);
    await expect(load({input: at('secret.txt')})).rejects.toThrow(/no permission to read/);
  });

  test('a name cannot act on the terminal through the message', async () => {
    await expect(load({input: 'no\x1b[2Jsuch\u202efile'})).rejects.toThrow('there is no file nosuchfile');
  });
});
