import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, test} from 'vitest';
import {toHtml} from '../../../src/export/html/page.ts';
import {sample} from '../sample.ts';

const browser = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'].find(
  name => spawnSync(name, ['--version'], {stdio: 'ignore'}).status === 0,
);
if (!browser) console.warn('no Chromium is installed: the HTML export is not opened in a browser');

const folder = mkdtempSync(join(tmpdir(), 'explore-page-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const page = join(folder, 'page.html');
const open = (...flags: string[]): string =>
  execFileSync(
    browser!,
    ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${folder}/profile`, ...flags, `file://${page}`],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 60_000,
    },
  );

/** Of a PNG's picture: its size, from its header. */
const sizeOf = (png: Buffer) => ({width: png.readUInt32BE(16), height: png.readUInt32BE(20)});

test.skipIf(!browser)(
  'a browser opens the page, wide and narrow, light and dark, and shows all of it',
  {timeout: 180_000},
  () => {
    writeFileSync(page, toHtml(sample()));
    const dom = open('--dump-dom');
    expect(dom).toContain('<h1>Council votes on the harbour</h1>');
    expect(dom.match(/<mark /g)).toHaveLength(4);
    const pictures = new Set<string>();
    for (const [width, scheme] of [
      [1280, 0],
      [1280, 1],
      [500, 0],
      [500, 1],
    ]) {
      const shot = join(folder, `${width}-${scheme}.png`);
      open(`--window-size=${width},900`, `--blink-settings=preferredColorScheme=${scheme}`, `--screenshot=${shot}`);
      const png = readFileSync(shot);
      pictures.add(png.toString('base64'));
      expect(sizeOf(png)).toEqual({width, height: 900});
      // An empty page of this size packs into a fraction of it.
      expect(png.length).toBeGreaterThan(10_000);
    }
    expect(pictures.size).toBe(4);
  },
);
