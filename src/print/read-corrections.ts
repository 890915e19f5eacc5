import {readFileSync} from 'node:fs';
import {type Patch, readPatches} from '../desk/patch.ts';

/** The patches of the file that `--corrections` names; a string instead is why they cannot be had. */
export function readCorrections(path: string | null): readonly Patch[] | string {
  if (path === null) return [];
  try {
    const patches = readPatches(readFileSync(path, 'utf8'));
    return typeof patches === 'string' ? `${path}: ${patches}` : patches;
  } catch {
    return `cannot read the corrections in ${path}`;
  }
}
