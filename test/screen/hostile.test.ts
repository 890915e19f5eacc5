import {existsSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {afterEach, describe, expect, test} from 'vitest';
import {closeAll, Screen} from './driver.ts';

/** Files made to break readers, beside the project where they are measured with; absent elsewhere. */
const FOLDER = new URL('../../../shared/hostile/', import.meta.url);
const FILES = existsSync(FOLDER) ? readdirSync(FOLDER).filter(name => name !== 'MANIFEST.tsv') : [];
const PAGES = new URL('../fixtures/pages/', import.meta.url);

if (FILES.length === 0) console.warn('hostile files on the screen: none beside the project, skipped');

afterEach(closeAll);

/** Every control sequence the program itself may write: its modes, colours, cursor, erasing, and OSC 8 and 52 of its own. */
const OWN =
  /\x1b\[[?>=<]?[\d;:]*[A-Za-z@`~]|\x1b\[[\d;]*[ -/][A-Za-z@`~]|\x1b[78=>]|\x1b\](?:0|2|8|9|10|11|52|22);[^\x07\x1b]*(?:\x07|\x1b\\)/g;
/** What an article must never get to the terminal: any other control byte, and characters that turn or hide text. */
const FOREIGN = /[\0-\x06\x07\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** The sequences of modes that opening any harmless article writes; a hostile one must bring no other. */
const modes = (bytes: string): Set<string> =>
  new Set(bytes.match(/\x1b\[[?>=<][\d;]+[a-z]|\x1bc|\x1b\][^\x07\x1b]*/g) ?? []);

async function bytesOf(file: string): Promise<string> {
  const screen = new Screen(file, {columns: 80, rows: 24, flags: ['--no-state']});
  await screen.until(() => screen.exit !== null || (screen.mode('alternate') && screen.all.trim() !== ''));
  if (screen.exit === null) {
    await screen.idle();
    // Text is on the screen long before a file of nothing but dots and dashes is analysed.
    await screen.press('G', 'tab');
    screen.send('ctrl+c');
  }
  await screen.ended();
  return screen.bytes;
}

describe.skipIf(FILES.length === 0)('no control byte of an article reaches the terminal', () => {
  test.each(FILES)('%s', async name => {
    const harmless = modes(await harmlessBytes());
    const bytes = await bytesOf(fileURLToPath(new URL(name, FOLDER)));
    expect(bytes.replace(OWN, '')).not.toMatch(FOREIGN);
    expect([...modes(bytes)].filter(mode => !harmless.has(mode))).toEqual([]);
  });
});

let known: Promise<string> | null = null;
const harmlessBytes = (): Promise<string> => (known ??= bytesOf(fileURLToPath(new URL('amp.html', PAGES))));
