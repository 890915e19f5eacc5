import {createServer, type RequestListener, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {brotliCompressSync, deflateSync, gzipSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {load} from '../../../src/load/index.ts';
import {fetchPage} from '../../../src/load/web/fetch-page.ts';
import type {Progress} from '../../../src/load/web/read-body.ts';

const PARAGRAPH =
  'The council of Hartlow voted on Tuesday to keep the ferry, and the harbour master said it had been close.';
const PAGE = `<!doctype html><title>Hartlow keeps its ferry</title><article><h1>Hartlow keeps its ferry</h1>${`<p>${PARAGRAPH}</p>`.repeat(6)}</article>`;

let server: Server;
let base: string;
let agents: string[];

/** Every address the tests ask for is on this machine; a path says how the server behaves. */
const answer: RequestListener = (request, response) => {
  agents.push(request.headers['user-agent'] ?? '');
  const html = (body: string | Buffer, headers = {}): void => {
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8', ...headers}).end(body);
  };
  const to = (location: string): void => void response.writeHead(302, {location}).end();
  const path = request.url ?? '/';
  const hops = /^\/hops\/(\d+)$/.exec(path)?.[1];
  if (hops) return Number(hops) === 0 ? html(PAGE) : to(`/hops/${Number(hops) - 1}`);
  switch (path) {
    case '/page':
      return html(PAGE, {'content-length': Buffer.byteLength(PAGE)});
    case '/latin':
      return void response
        .writeHead(200, {'content-type': 'text/html; charset=iso-8859-2'})
        .end(Buffer.from(PAGE.replaceAll('Hartlow', 'Hartl\xb3w'), 'latin1'));
    case '/gzip':
      return html(gzipSync(PAGE), {'content-encoding': 'gzip'});
    case '/deflate':
      return html(deflateSync(PAGE), {'content-encoding': 'deflate'});
    case '/br':
      return html(brotliCompressSync(PAGE), {'content-encoding': 'br'});
    case '/bomb':
      return html(gzipSync(Buffer.alloc(40 * 1024 * 1024, 'a')), {'content-encoding': 'gzip'});
    case '/large':
      return html('', {'content-length': 11 * 1024 * 1024});
    case '/endless':
      response.writeHead(200, {'content-type': 'text/plain'});
      return void pour();
    case '/cut':
      response.writeHead(200, {'content-type': 'text/html', 'content-length': 90_000});
      // Cut off once what there is has gone out.
      return void response.write(PAGE, () => response.destroy());
    case '/silent':
      return;
    case '/stalled':
      return void response.writeHead(200, {'content-type': 'text/html'}).write(PAGE);
    case '/to-file':
      return to('file:///etc/passwd');
    case '/to-private':
      return to('http://10.0.0.1/');
    case '/to-loopback':
      return to('http://[::1]/');
    case '/to-mapped':
      return to('http://[::ffff:127.0.0.1]/');
    case '/to-local-name':
      return to(`http://localhost:${(server.address() as AddressInfo).port}/page`);
    case '/to-nonsense':
      return to('http://:::');
    case '/picture':
      return void response.writeHead(200, {'content-type': 'image/png'}).end('\x89PNG\r\n\x1a\n', 'latin1');
    case '/empty-page':
      return html('<!doctype html><title>Nothing</title><body><nav>Menu</nav></body>');
    default:
      return void response.writeHead(Number(/\d{3}/.exec(path)?.[0] ?? 404)).end('no');
  }

  function pour(): void {
    while (!response.destroyed && response.write('a'.repeat(65_536)));
    if (!response.destroyed) response.once('drain', pour);
  }
};

beforeAll(async () => {
  agents = [];
  server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise(resolve => server.once('listening', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('a page from the web', () => {
  test('is an article that knows its address', async () => {
    const {articles} = await load({input: `${base}/page`});
    expect(articles[0]).toMatchObject({title: 'Hartlow keeps its ferry', url: `${base}/page`, input: `${base}/page`});
    expect(articles[0]!.blocks).toHaveLength(6);
  });

  test.each(['/gzip', '/deflate', '/br'])('is unpacked: %s', async path => {
    expect((await load({input: base + path})).articles[0]!.blocks).toHaveLength(6);
  });

  test('is decoded as its server says', async () => {
    expect((await load({input: `${base}/latin`})).articles[0]!.title).toBe('Hartlłw keeps its ferry');
  });

  test('unless the reader knows better', async () => {
    const {articles} = await load({input: `${base}/latin`, encoding: 'windows-1252'});
    expect(articles[0]!.title).toBe('Hartl³w keeps its ferry');
  });

  test('is followed over five redirects, and its last address is kept', async () => {
    expect((await load({input: `${base}/hops/5`})).articles[0]!.url).toBe(`${base}/hops/0`);
  });

  test('tells how much has come', async () => {
    const seen: Progress[] = [];
    await load({input: `${base}/page`, onProgress: progress => seen.push(progress)});
    expect(seen.at(-1)).toEqual({received: Buffer.byteLength(PAGE), total: Buffer.byteLength(PAGE)});
  });

  test('hears who asks', async () => {
    await load({input: `${base}/page`, userAgent: 'a reader of ferries'});
    expect(agents.at(-1)).toBe('a reader of ferries');
  });

  test.each([
    ['/hops/6', 'redirects more than 5 times'],
    ['/404', 'answers 404: there is no such page'],
    ['/403', 'answers 403: it does not let us read it'],
    ['/500', 'answers 500: its server has a problem'],
    ['/bomb', 'sends more than 10 MB'],
    ['/large', 'sends more than 10 MB'],
    ['/endless', 'sends more than 10 MB'],
    ['/cut', 'closed the connection'],
    ['/to-file', 'leads to file:, which is not the web'],
    ['/to-private', 'leads to a private address, which you have not typed'],
    ['/to-loopback', 'leads to a private address, which you have not typed'],
    ['/to-mapped', 'leads to a private address, which you have not typed'],
    ['/to-local-name', 'leads to a private address, which you have not typed'],
    ['/to-nonsense', 'redirects to no address'],
    ['/picture', 'is a PNG image, not an article'],
  ])('%s fails in one line', async (path, reason) => {
    await expect(load({input: base + path})).rejects.toMatchObject({
      name: 'LoadError',
      message: `${base}${path} ${reason}`,
    });
  });

  test('that holds no article says so', async () => {
    await expect(load({input: `${base}/empty-page`})).rejects.toMatchObject({
      message: `no article text in ${base}/empty-page`,
    });
  });

  test.each(['/silent', '/stalled'])('that stops coming fails: %s', async path => {
    await expect(fetchPage(base + path, {idle: 100})).rejects.toMatchObject({
      message: `${base}${path} sent nothing for 0.1 s`,
    });
  });

  test('that comes too slowly fails', async () => {
    await expect(fetchPage(`${base}/stalled`, {whole: 100})).rejects.toMatchObject({
      message: `${base}/stalled took longer than 0.1 s`,
    });
  });

  test('that nobody serves says so', async () => {
    const closed = createServer().listen(0, '127.0.0.1');
    await new Promise(resolve => closed.once('listening', resolve));
    const {port} = closed.address() as AddressInfo;
    await new Promise(resolve => closed.close(resolve));
    await expect(load({input: `http://127.0.0.1:${port}/`})).rejects.toMatchObject({
      message: `http://127.0.0.1:${port}/ refuses the connection`,
    });
  });

  test('with no address in it is none', async () => {
    await expect(load({input: 'http://'})).rejects.toMatchObject({message: 'http:// is no web address'});
  });
});
