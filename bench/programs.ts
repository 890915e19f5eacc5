import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {rolldown} from 'rolldown';

/** A program that is measured: how it is started, and the key that leads to the text's end, where it has one. */
export interface Program {
  readonly name: string;
  readonly command: string;
  readonly args: (input: string) => readonly string[];
  readonly toEnd: string | null;
  /** What it finds in its environment besides ours: a reader's folder with nothing in it, for `explore` to keep in. */
  readonly env?: Readonly<Record<string, string>>;
  /** Whether it is one whose keys are measured. */
  readonly scrolls: boolean;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** `explore` and its peers, those that are installed; tells which are not. */
export async function findPrograms(folder: string): Promise<readonly Program[]> {
  const bareInk = join(folder, 'bare-ink.js');
  await bundleInk(bareInk);
  const node = process.execPath;
  const programs: Program[] = [
    {
      name: 'explore',
      command: node,
      args: input => [here('../bin/explore.js'), input],
      toEnd: 'G',
      env: {XDG_STATE_HOME: join(folder, 'state')},
      scrolls: true,
    },
    {name: 'bare node', command: node, args: () => [here('peers/bare-node.js')], toEnd: null, scrolls: false},
    {name: 'bare Ink', command: node, args: input => [bareInk, input], toEnd: 'G', scrolls: true},
    {name: 'less', command: 'less', args: input => [input], toEnd: 'G', scrolls: true},
    {
      name: 'fzf',
      command: 'fzf',
      args: input => ['--bind', `start:reload(cat ${input})`, '--reverse'],
      toEnd: null,
      scrolls: false,
    },
    {name: 'glow', command: 'glow', args: input => ['-p', input], toEnd: null, scrolls: true},
  ];
  const there = programs.filter(({command}) => command === node || isInstalled(command));
  const absent = programs.filter(program => !there.includes(program)).map(({name}) => name);
  if (absent.length > 0) console.error(`not installed, so not measured: ${absent.join(', ')}`);
  return there;
}

const isInstalled = (command: string): boolean => spawnSync(command, ['--version'], {stdio: 'ignore'}).status === 0;

/** One minified file, as `explore` itself is: unbundled, Ink starts five times slower. */
async function bundleInk(file: string): Promise<void> {
  const bundle = await rolldown({
    input: here('peers/bare-ink.js'),
    platform: 'node',
    transform: {define: {'process.env.NODE_ENV': '"production"'}},
    plugins: [
      {
        name: 'no-devtools',
        resolveId: id => (id === 'react-devtools-core' ? '\0devtools' : null),
        load: id => (id === '\0devtools' ? 'export default {connectToDevTools() {}}' : null),
      },
    ],
  });
  await bundle.write({file, format: 'esm', minify: true, codeSplitting: false});
  await bundle.close();
}
