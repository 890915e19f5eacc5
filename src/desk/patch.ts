import type {Article} from '../model/article.ts';
import type {Correction} from './correction.ts';
import {fieldsOf, listOf, parseCorrection, textOf} from './parse.ts';

/** Corrections of one article, for others to apply: what `--patch` prints and `--corrections` takes. */
export interface Patch {
  /** Of the content the corrections were made on; another text takes those of them whose words it has. */
  readonly hash: string;
  readonly title: string | null;
  readonly corrections: readonly Correction[];
}

export const patchOf = ({title}: Article, hash: string, corrections: readonly Correction[]): Patch => ({
  hash,
  title,
  corrections,
});

/** One article's patch, as a line of JSON. */
export const writePatch = (patch: Patch): string => `${JSON.stringify({'explore-corrections': 1, ...patch})}\n`;

/** The patches of a file, one a line; a string instead says what is wrong with it. */
export function readPatches(text: string): readonly Patch[] | string {
  const patches: Patch[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (!line.trim()) continue;
    let fields: Readonly<Record<string, unknown>> | null;
    try {
      fields = fieldsOf(JSON.parse(line));
    } catch {
      return `line ${index + 1} is no JSON`;
    }
    const hash = textOf(fields?.hash);
    if (fields?.['explore-corrections'] !== 1 || hash === null) return `line ${index + 1} is no list of corrections`;
    patches.push({hash, title: textOf(fields.title), corrections: listOf(fields.corrections, parseCorrection)});
  }
  return patches;
}
