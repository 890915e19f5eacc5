import type {Flow} from '../scene/flow.ts';
import type {Tag} from '../tagger/tags.ts';
import {auxiliary} from './auxiliary.ts';
import type {Reference} from './reference.ts';

/** An article’s words, its phrases, and which phrase ends before each token (−1 for none). */
interface Read {
  readonly flow: Flow;
  readonly references: readonly Reference[];
  readonly endAt: Int32Array;
  readonly cueOf: (lower: string) => number;
}

/** Takes a clause: “a note saying the firm owed”, where the firm owes. */
const takesClause =
  /^(?:kn[oe]w|mean|show|prov|see|saw|hear|find|found|ensur|hop|fear|reali[sz]|suppos|assum|believ|th(?:ink|ought)|felt|feel|understand|understood)/;
const relativeBack = 16;

export const isVerb = (tag: Tag): boolean =>
  tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'VBN' || tag === 'VBG' || tag === 'VB';

/**
 * Where the noun ends that a verb only modifies, with all that stands behind the verb; null where it does not.
 *
 *     A notice pinned to the shelter on Mill Lane says     before “pinned”
 *     The charity that ran the camp said                   before “that”
 *     A woman who lives on Mill Lane said                  before “who”
 *
 * `object`: a phrase follows the verb at once. It is the subject of what comes where the verb takes a clause.
 */
export function nounBefore(read: Read, w: number, first: number, object: boolean): number | null {
  const {flow, references, endAt, cueOf} = read;
  const {tokens, tags, inside} = flow;
  const {lower} = tokens[w]!;
  if (inside[w]! >= 0 || (object && (cueOf(lower) > 0 || takesClause.test(lower)))) return null;
  const relative = relativeBefore(read, w, first);
  if (relative >= 0) return relative;
  const noun = w - 1 >= first && inside[w - 1]! < 0 ? endAt[w]! : -1;
  if (noun < 0 || references[noun]!.kind === 'pronoun' || references[noun]!.kind === 'relative') return null;
  if (tags[w] === 'VBG') return w - 1;
  const participle = tokens[w + 1]?.lower === 'by' || (cueOf(lower) === 0 && (tags[w] === 'VBN' || tags[w] === 'VBD'));
  return !object && participle ? w - 1 : null;
}

/** The last word of the noun whose relative clause the verb belongs to; −1 for none. */
function relativeBefore({flow: {tokens, tags, inside}, endAt, cueOf}: Read, w: number, first: number): number {
  for (let k = w - 1; k > first && w - k < relativeBack && inside[k]! < 0; k--) {
    const tag = tags[k]!;
    const {text, lower} = tokens[k]!;
    if (tag === 'WP' || tag === 'WDT' || (lower === 'that' && (tag === 'IN' || tag === 'DT'))) {
      const end = tags[k - 1] === 'IN' && endAt[k]! < 0 ? k - 1 : k;
      return endAt[end]! >= 0 ? end - 1 : -1;
    }
    if (tag === 'CC' || /^[,;:]$/.test(text)) return -1;
    if (isVerb(tag) && !auxiliary.test(lower) && cueOf(lower) > 0) return -1;
  }
  return -1;
}
