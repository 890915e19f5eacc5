import {fileURLToPath} from 'node:url';
import {type RolldownBuild, rolldown} from 'rolldown';
import {asciiOnly} from './bundle/ascii-only.ts';
import {directBuiltins} from './bundle/direct-builtins.ts';
import {inkRows} from './bundle/ink-rows.ts';
import {leanMeow} from './bundle/lean-meow.ts';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Ink asks for React's devtools in development only; they are a megabyte that no reader needs. */
const noDevtools = {
  name: 'no-devtools',
  resolveId: (id: string) => (id === 'react-devtools-core' ? '\0devtools' : null),
  load: (id: string) => (id === '\0devtools' ? 'export default {connectToDevTools() {}}' : null),
};

/**
 * One measure of widths instead of the six that Ink's parts bring along, made when a text first needs it.
 *
 * Its tables and its segmenter take 40 ms, more than all the rest of a first frame, and most texts need neither: letters,
 * quotation marks and box drawing are one column each. (The same signs as `simple` in `src/app/width.ts`.)
 */
const oneStringWidth = {
  name: 'one-string-width',
  resolveId: (id: string) => (id === 'string-width' ? `${ROOT}node_modules/string-width/index.js` : null),
  transform: (code: string, id: string) => {
    if (!/[\\/]string-width[\\/]index\.js$/.test(id)) return null;
    const imports = code.match(/^import .*;$/gm) ?? [];
    const body = code.replaceAll(/^import .*;$/gm, '').replace('export default function', 'return function');
    return String.raw`${imports.join('\n')}
const simple = /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2500-\u25fc]*$/;
let made;
const make = () => {${body}};
const known = new Map();
export default (text, options) => {
  if (typeof text !== 'string') return 0;
  const seen = options?.countAnsiEscapeCodes ? text : text.replaceAll(/\x1b\[[\d;]*m/g, '');
  if (simple.test(seen)) return seen.length;
  if (options) return (made ??= make())(seen, options);
  let width = known.get(seen);
  if (width === undefined) {
    width = (made ??= make())(seen);
    if (known.size > 4000) known.clear();
    known.set(seen, width);
  }
  return width;
};`;
  },
};

/** Segmenters of graphemes that other parts make and seldom use. */
const lazySegmenter = {
  name: 'lazy-segmenter',
  transform: (code: string, id: string) =>
    /node_modules/.test(id) && code.includes('const segmenter = new Intl.Segmenter')
      ? code.replace(
          /const segmenter = (new Intl\.Segmenter\([^;]*\));/,
          'let segmenterMade; const segmenter = {segment: text => (segmenterMade ??= $1).segment(text)};',
        )
      : null,
};

/** A pattern that fuse.js makes when it is loaded, and needs when tokens are searched for: here never. */
const lazyTokens = {
  name: 'lazy-tokens',
  transform: (code: string, id: string) =>
    /fuse\.js[\\/]dist/.test(id)
      ? code
          .replace(/const DEFAULT_TOKEN = (.*);/, 'let token;')
          .replace('match(DEFAULT_TOKEN)', 'match((token ??= /[\\p{L}\\p{M}\\p{N}_]+/gu))')
      : null,
};

/** Ink's layout engine has its WebAssembly in its own file and fetches it from there: all of Node's web client, 60 ms. */
const layoutWithoutFetch = {
  name: 'layout-without-fetch',
  transform: (code: string, id: string) =>
    /yoga-layout/.test(id) && code.includes('fetch') ? code.replaceAll(/typeof fetch\b/g, '"none"') : null,
};

/**
 * What the first frame of a plain text needs is one file, with all that it imports: a file more takes a millisecond and a
 * half to be found, read and linked, and there were two dozen. Ink, the engine and the other formats stay apart.
 */
export const FIRST_FRAME = {
  name: 'first-frame',
  test: /[\\/]src[\\/](?:read-on-screen|flags[\\/]options)\.ts$/,
  includeDependenciesRecursively: true,
};

/** What the first key needs besides: one file as well, read when the first frame is there. */
export const FIRST_KEY = {
  name: 'first-key',
  test: /[\\/]src[\\/](?:screen[\\/](?:session|run-effect|searching)|app[\\/]near-move)\.ts$/,
  includeDependenciesRecursively: true,
};

/** The command and all it carries, ready to be written to `dist/` or to be asked what it is made of. */
export const openBundle = (): Promise<RolldownBuild> =>
  rolldown({
    // Workers are no import of anything: they are started by their file name, beside the rest.
    input: {
      cli: `${ROOT}src/cli.ts`,
      'parse-worker': `${ROOT}src/load/parse-worker.ts`,
      'annotate-worker': `${ROOT}src/screen/annotate-worker.ts`,
      'shelf-worker': `${ROOT}src/screen/shelf-worker.ts`,
      'search-worker': `${ROOT}src/screen/search-worker.ts`,
      'print-worker': `${ROOT}src/print/print-worker.ts`,
    },
    cwd: ROOT,
    platform: 'node',
    transform: {define: {'process.env.NODE_ENV': '"production"'}},
    plugins: [
      noDevtools,
      oneStringWidth,
      lazySegmenter,
      lazyTokens,
      layoutWithoutFetch,
      inkRows,
      leanMeow,
      directBuiltins,
      asciiOnly,
    ],
  });
