import type {Desk} from './desk/desk.ts';
import {harmless} from './export/harmless.ts';
import {load} from './load/index.ts';
import {contentHash} from './store/content-hash.ts';
import type {Store} from './store/open-store.ts';

/** Where `--forget` writes, and whom it asks. */
export interface Forgetful {
  readonly out: (text: string) => void;
  /** Asks before clearing; answers yes by itself where nobody is there to be asked. */
  readonly confirm: (question: string) => Promise<boolean>;
}

/** Lists what is kept of the inputs, or of everything, and clears it. Rejects with a LoadError for what cannot be read. */
export async function forget(inputs: readonly string[], store: Store, {out, confirm}: Forgetful): Promise<void> {
  const kept = store.list();
  const wanted = inputs.length === 0 ? kept : await ofInputs(inputs, kept);
  if (wanted.length === 0) return out('Nothing is kept.\n');
  out(wanted.map(desk => `${describe(desk)}\n`).join(''));
  if (!(await confirm(wanted.length === 1 ? 'Forget it?' : `Forget these ${wanted.length}?`)))
    return out('Nothing was cleared.\n');
  for (const {hash} of wanted) store.forget(hash);
  out(wanted.length === 1 ? 'Forgotten.\n' : `Forgotten: ${wanted.length}.\n`);
}

async function ofInputs(inputs: readonly string[], kept: readonly Desk[]): Promise<readonly Desk[]> {
  const loaded = await Promise.all(inputs.map(input => load({input})));
  const hashes = new Set(loaded.flatMap(({articles}) => articles.map(contentHash)));
  return kept.filter(({hash}) => hashes.has(hash));
}

function describe({title, input, place, marks, corrections}: Desk): string {
  const held = [
    place ? `at ¶${place.block + 1}` : null,
    marks.length > 0 ? counted(marks.length, 'mark') : null,
    corrections.length > 0 ? counted(corrections.length, 'correction') : null,
  ].filter(part => part !== null);
  return harmless(
    `${title ?? 'Untitled'} (${input ?? 'the bundled article'})${held.length > 0 ? `: ${held.join(', ')}` : ''}`,
  );
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
