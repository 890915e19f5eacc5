import {existsSync, readFileSync} from 'node:fs';

/**
 * Reads a file of the package's `data/` folder, whole.
 *
 * The folder lies two levels up from the sources (`src/load/`) and one level up from the bundle (`dist/`).
 * Throws as `readFileSync` does where the package is incomplete.
 */
export function readData(name: string): Uint8Array {
  const beside = new URL(`../data/${name}`, import.meta.url);
  return readFileSync(existsSync(beside) ? beside : new URL(`../../data/${name}`, import.meta.url));
}
