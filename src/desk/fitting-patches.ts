import type {Article} from '../model/article.ts';
import type {Correction} from './correction.ts';
import type {Patch} from './patch.ts';

/**
 * The corrections of a file that are meant for this article.
 *
 * Those made on the same text; without any, those made on a text of the same title, for a page may have been edited
 * since: they still apply only where their words are found.
 */
export function fittingPatches(patches: readonly Patch[], article: Article, hash: string): readonly Correction[] {
  const same = patches.filter(patch => patch.hash === hash);
  const meant = same.length > 0 ? same : patches.filter(patch => patch.title !== null && patch.title === article.title);
  return meant.flatMap(patch => patch.corrections);
}
