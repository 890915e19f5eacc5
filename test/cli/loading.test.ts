import {spawn} from 'node:child_process';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterAll, afterEach, beforeAll, expect, test} from 'vitest';
import {closeAll, open} from '../screen/driver.ts';
import {COMMAND, STATE} from './run.ts';

const PAGE = `<!doctype html><title>Hartlow keeps its ferry</title><article><h1>Hartlow keeps its ferry</h1>${'<p>The council of Hartlow voted on Tuesday to keep the ferry, and the harbour master said it had been close.</p>'.repeat(6)}</article>`;

/** Answers that wait for the test to let them go on. */
let held: ServerResponse[] = [];
const server = createServer((request, response) => {
  response.writeHead(200, {'content-type': 'text/html', 'content-length': Buffer.byteLength(PAGE)});
  if (request.url === '/held') hold(response);
  else response.end(PAGE);
});
function hold(response: ServerResponse): void {
  response.write(PAGE.slice(0, 400));
  held.push(response);
}
let base: string;
beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  closeAll();
  for (const response of held) response.destroy();
  held = [];
});
afterAll(() => server.close());

test('a person is told how much of a page has come, until the screen opens', async () => {
  const screen = await open(`${base}/held`, {atOnce: true});
  await screen.until(() => screen.all.includes(`loading ${base}/held: 1 of 1 KB`));
  held[0]!.end(PAGE.slice(400));
  await screen.until(() => screen.mode('alternate') && screen.all.includes('Hartlow keeps its ferry'));
  const opened = screen.bytes.indexOf('\x1b[?1049h');
  expect(screen.bytes.slice(0, opened)).toMatch(/\r\x1b\[K$/);
  expect(screen.bytes.slice(opened)).not.toContain('loading');
});

test('Ctrl-C ends the waiting', async () => {
  const screen = await open(`${base}/held`, {atOnce: true});
  await screen.until(() => screen.all.includes('loading'));
  screen.send('ctrl+c');
  await screen.until(() => screen.exit !== null);
  expect(screen.exit!.code || screen.exit!.signal).not.toBe(0);
  expect(screen.bytes).not.toContain('\x1b[?1049h');
});

test('nothing of it is written where stderr is no terminal', async () => {
  const child = spawn(process.execPath, [COMMAND, '--json', '--no-state', `${base}/page`], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, XDG_STATE_HOME: STATE},
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', data => (out += data));
  child.stderr.on('data', data => (err += data));
  await new Promise(resolve => child.once('close', resolve));
  expect(JSON.parse(out).title).toBe('Hartlow keeps its ferry');
  expect(err).toBe('');
});
