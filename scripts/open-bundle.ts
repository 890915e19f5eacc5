import {fileURLToPath} from 'node:url';
import {type RolldownBuild, rolldown} from 'rolldown';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Ink asks for React's devtools in development only; they are a megabyte that no reader needs. */
const noDevtools = {
  name: 'no-devtools',
  resolveId: (id: string) => (id === 'react-devtools-core' ? '\0devtools' : null),
  load: (id: string) => (id === '\0devtools' ? 'export default {connectToDevTools() {}}' : null),
};

/** The command and all it carries, ready to be written to `dist/` or to be asked what it is made of. */
export const openBundle = (): Promise<RolldownBuild> =>
  rolldown({
    // Workers are no import of anything: they are started by their file name, beside the rest.
    input: {
      cli: `${ROOT}src/cli.ts`,
      'parse-worker': `${ROOT}src/load/parse-worker.ts`,
      'annotate-worker': `${ROOT}src/screen/annotate-worker.ts`,
      'print-worker': `${ROOT}src/print/print-worker.ts`,
    },
    cwd: ROOT,
    platform: 'node',
    transform: {define: {'process.env.NODE_ENV': '"production"'}},
    plugins: [noDevtools],
  });
