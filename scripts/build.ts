/** Bundles the command into `dist/`: one entry and the parts it loads on demand, minified, with nothing to install beside it. */
import {rmSync} from 'node:fs';
import {FIRST_FRAME, FIRST_KEY, openBundle, ROOT} from './open-bundle.ts';

const out = process.argv.includes('--out') ? process.argv[process.argv.indexOf('--out') + 1]! : `${ROOT}dist`;

rmSync(out, {recursive: true, force: true});
const bundle = await openBundle();
await bundle.write({
  dir: out,
  format: 'esm',
  minify: true,
  entryFileNames: '[name].js',
  chunkFileNames: '[name].js',
  codeSplitting: {groups: [FIRST_FRAME, FIRST_KEY]},
});
await bundle.close();
