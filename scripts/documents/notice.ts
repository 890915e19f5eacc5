import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {openBundle, ROOT} from '../open-bundle.ts';

/** What stands in the package and is not ours: the article, the data, and the code that the bundle carries. */
export async function notice(): Promise<string> {
  const packages = await carried();
  const credits = readIfThere('data/README.md');
  return `explore is under the MIT licence (LICENSE). It carries work of others:

THE BUNDLED ARTICLE

data/ceasefire.txt is a news report by Reuters as published by Dawn (dawn.com). It belongs to its publisher and is here
as an example to read; the licence of this software does not extend to it.

DATA

${credits ? 'Word lists and trained models: data/README.md says what each was made from and under which terms.' : 'Word lists are our own.'}

CODE

The bundle in dist/ holds code of these packages:

${packages.map(({name, version, licence}) => `  ${name} ${version} (${licence})`).join('\n')}

${packages.map(({name, text}) => `${'-'.repeat(78)}\n${name}\n\n${text.trim()}\n`).join('\n')}`;
}

/** Some packages carry others and list their licences beside what they built (`licenses.md`). */
const LICENCE = /^(licen[cs]es?|copying)(\.\w+)?$/i;

interface Carried {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** The packages whose modules are in the bundle, by name. */
async function carried(): Promise<readonly Carried[]> {
  const bundle = await openBundle();
  const {output} = await bundle.generate({format: 'esm'});
  await bundle.close();
  const folders = new Set<string>();
  for (const chunk of output)
    if (chunk.type === 'chunk')
      for (const id of chunk.moduleIds) if (id.includes('node_modules')) folders.add(packageOf(id));
  return [...folders].map(describe).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function packageOf(module: string): string {
  for (let folder = dirname(module); ; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version) return folder;
    if (folder === dirname(folder)) throw new Error(`no package holds ${module}`);
  }
}

function describe(folder: string): Carried {
  const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = [folder, join(folder, 'build')].flatMap(place =>
    (existsSync(place) ? readdirSync(place) : []).filter(entry => LICENCE.test(entry)).map(entry => join(place, entry)),
  );
  return {
    name,
    version,
    licence: typeof license === 'string' ? license : (license?.type ?? 'see below'),
    text:
      files.map(file => readFileSync(file, 'utf8')).join('\n') ||
      `(The package brings no licence file; it names ${license}.)`,
  };
}

const readIfThere = (path: string): string => (existsSync(ROOT + path) ? readFileSync(ROOT + path, 'utf8') : '');
