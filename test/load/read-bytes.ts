import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {type Loaded, load} from '../../src/load/index.ts';

/** Loads bytes or text as a file of that name: the way a reader's file goes, worker and all. */
export async function readBytes(name: string, content: string | Uint8Array): Promise<Loaded> {
  const folder = mkdtempSync(path.join(tmpdir(), 'explore-format-'));
  try {
    writeFileSync(path.join(folder, name), content);
    return await load({input: path.join(folder, name)});
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** Blocks as rows that a person reads at a glance: `heading: The vote`; furniture has a star. */
export const rows = ({articles}: Loaded): string[] =>
  articles[0]!.blocks.map(({kind, text, furniture}) => `${kind}${furniture ? '*' : ''}: ${text}`);
