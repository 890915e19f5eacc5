import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

export interface SourceFile {
  /** From `src/`: `trail/walk.ts`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

export interface Import {
  /** From `src/` for our own files, the specifier for packages and Node's modules. */
  readonly target: string;
  readonly ours: boolean;
  /** `import()`: loaded only when it is needed. */
  readonly later: boolean;
}

/** Every source file with what it imports, read from its text. */
export function sources(): readonly SourceFile[] {
  return readdirSync(SRC, {recursive: true, encoding: 'utf8'})
    .filter(name => /\.tsx?$/.test(name))
    .map(name => {
      const path = name.replaceAll('\\', '/');
      const text = readFileSync(join(SRC, name), 'utf8');
      return {path, text, imports: importsOf(path, text)};
    });
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*'([^']+)'|(?:^|\n)import\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g;

function importsOf(path: string, text: string): readonly Import[] {
  return [...text.matchAll(IMPORT)].map(([, from, bare, later]) => {
    const specifier = from ?? bare ?? later!;
    const ours = specifier.startsWith('.');
    const target = ours ? relative(SRC, resolve(SRC, dirname(path), specifier)).replaceAll('\\', '/') : specifier;
    return {target, ours, later: later !== undefined};
  });
}

/** The stage a file belongs to: its folder, or the file itself at the top. */
export const stageOf = (path: string): string => (path.includes('/') ? path.slice(0, path.indexOf('/')) : path);
