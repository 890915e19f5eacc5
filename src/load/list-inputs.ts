import {readdirSync, statSync} from 'node:fs';
import path from 'node:path';
import {LoadError} from './load-error.ts';
import {quoteName} from './quote-name.ts';
import {extensionOf} from './source.ts';

/** What the arguments stand for: inputs to load in order, and what could not be looked into. */
export interface Inputs {
  readonly inputs: readonly (string | null)[];
  readonly problems: readonly LoadError[];
}

const DEEPEST = 4;
const MOST = 10_000;

/**
 * Puts a folder's articles in its place, by name, folders within it after its own files; other arguments stay as they are.
 *
 * Only files whose extension is one of ours count in a folder: a reader who names a file means it, a folder holds pictures
 * and hidden things too. Links to folders are not followed, so no circle can be walked.
 */
export function listInputs(named: readonly (string | null)[]): Inputs {
  const inputs: (string | null)[] = [];
  const problems: LoadError[] = [];
  for (const input of named) {
    if (input === null || !isFolder(input)) {
      inputs.push(input);
      continue;
    }
    const before = inputs.length;
    const failed = problems.length;
    walk(input, 0);
    if (inputs.length === before && problems.length === failed) {
      problems.push(new LoadError(`no articles in the folder ${quoteName(input)}`));
    }
  }
  return {inputs, problems};

  function walk(folder: string, depth: number): void {
    try {
      const entries = readdirSync(folder, {withFileTypes: true})
        .filter(({name}) => !name.startsWith('.') && name !== 'node_modules')
        .sort((a, b) => BY_NAME.compare(a.name, b.name));
      const files = entries.filter(entry => !entry.isDirectory() && READABLE.has(extensionOf(entry.name)));
      for (const {name} of files) if (inputs.length < MOST) inputs.push(path.join(folder, name));
      if (depth < DEEPEST)
        for (const {name} of entries.filter(e => e.isDirectory())) walk(path.join(folder, name), depth + 1);
    } catch {
      problems.push(new LoadError(`no permission to look into the folder ${quoteName(folder)}`));
    }
  }
}

const BY_NAME = new Intl.Collator('en', {numeric: true});
const READABLE = new Set('txt text md markdown html htm xhtml epub docx pdf rss atom xml eml mht mhtml gz'.split(' '));

function isFolder(input: string): boolean {
  if (input === '-' || /^https?:/i.test(input)) return false;
  try {
    return statSync(input).isDirectory();
  } catch {
    return false;
  }
}
