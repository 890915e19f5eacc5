/** Bundles the command into `dist/`: one entry and the parts it loads on demand, minified, with nothing to install beside it. */
import {rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {rolldown} from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = process.argv.includes('--out') ? process.argv[process.argv.indexOf('--out') + 1]! : `${root}dist`;

/** Ink asks for React's devtools in development only; they are a megabyte that no reader needs. */
const noDevtools = {
  name: 'no-devtools',
  resolveId: (id: string) => (id === 'react-devtools-core' ? '\0devtools' : null),
  load: (id: string) => (id === '\0devtools' ? 'export default {connectToDevTools() {}}' : null),
};

rmSync(out, {recursive: true, force: true});
const bundle = await rolldown({
  input: {cli: `${root}src/cli.ts`},
  cwd: root,
  platform: 'node',
  transform: {define: {'process.env.NODE_ENV': '"production"'}},
  plugins: [noDevtools],
});
await bundle.write({
  dir: out,
  format: 'esm',
  minify: true,
  entryFileNames: '[name].js',
  chunkFileNames: '[name].js',
});
await bundle.close();
