import type {Cast} from '../cast.ts';
import {isHelpingVerb} from '../tagger/helping-verb.ts';
import type {Tag} from '../tagger/tags.ts';
import type {Flow} from './flow.ts';

/** Are adjectives to a tagger, and stand before a place: “opposite the bank”. */
const placing = /^(?:opposite|near|outside|inside|behind|past|beside|like|unlike)$/;

/**
 * Mends what a tagger gets wrong that knows neither names nor words of saying.
 *
 *     the Daily Bugle reports a rise     a verb, not a plural
 *     Doe called Roe’s plans             a verb, no participle of Doe
 *     …, who has agreed, said he         the same
 *     the brothers’ mother               owns, quotes nothing
 */
export function mendTags(flow: Flow, cast: Cast, cueOf: (lower: string) => number): Flow {
  const {tokens, inside, base, line} = flow;
  const tags: Tag[] = [...flow.tags];
  const named = new Uint8Array(tokens.length + 1);
  for (const {type, mentions} of cast.figures)
    if (/^(?:person|organisation|group|place)$/.test(type))
      for (const {block, last} of mentions) named[base[block]! + last] = 1;
  for (let i = 0; i < tokens.length; i++) {
    const {text, lower} = tokens[i]!;
    const next = tokens[i + 1];
    if ((text === '’' || text === "'") && isOwner(i)) tags[i] = 'POS';
    if (inside[i]! >= 0 || text !== lower || !next || line[i + 1] !== line[i]) continue;
    const tag = tags[i];
    if (tag === 'VBN' && (lower === 'said' || lower === 'told' || named[i]) && !isHelped(i)) tags[i] = 'VBD';
    if (tag === 'NNS' && isVerbForm(i)) tags[i] = 'VBZ';
    if (tag === 'JJ' && placing.test(lower) && /^(?:DT|PRP\$)$/.test(tags[i + 1]!)) tags[i] = 'IN';
    if (tag === 'JJ' && lower.endsWith('ed') && next.lower === 'that' && cueOf(lower) > 0) tags[i] = 'VBD';
    if (text.startsWith('-') && tag?.startsWith('VB')) tags[i] = 'JJ';
  }
  return {...flow, tags};

  function isHelped(i: number): boolean {
    let before = i - 1;
    while (before >= 0 && (tags[before] === 'RB' || tags[before] === 'PRP' || tokens[before]!.lower === 'not'))
      before--;
    const lower = tokens[before]?.lower ?? '';
    return isHelpingVerb(lower) || tags[i - 1] === 'PRPV';
  }

  function isVerbForm(i: number): boolean {
    if (tokens[i - 1]?.lower === 'who') return true;
    const says = cueOf(tokens[i]!.lower) > 0 && (inside[i + 1]! >= 0 || opensObject(i + 1));
    return says ? named[i] === 1 || isAlone(i) : /^(?:him|them|me|us|her)$/.test(tokens[i + 1]!.lower) && isAlone(i);
  }

  /** A word in -s behind a noun, where its clause has no other verb: “The union disputes the figures”. */
  function isAlone(i: number): boolean {
    if (!/^(?:NN|NNP|,|CD|JJ)$/.test(tags[i - 1] ?? '')) return false;
    for (let k = i - 1; k >= 0 && line[k] === line[i]; k--) {
      if (inside[k]! >= 0 || /^[:;—–]$/.test(tokens[k]!.text)) return k < i - 1;
      if (/^(?:VBD|VBZ|VBP|MD|CC)$/.test(tags[k]!)) return false;
    }
    return true;
  }

  function opensObject(i: number): boolean {
    return /^(?:DT|PRP|PRP\$|WP|WDT|CD)$/.test(tags[i]!) || tokens[i]!.lower === 'that';
  }

  /** An apostrophe right behind a plural, with a word to come, where no quotation begins or ends. */
  function isOwner(i: number): boolean {
    const before = tokens[i - 1];
    const next = tokens[i + 1];
    return (
      before !== undefined &&
      next !== undefined &&
      line[i - 1] === line[i + 1] &&
      inside[i - 1] === inside[i + 1] &&
      before.end === tokens[i]!.start &&
      before.lower.endsWith('s') &&
      next.start > tokens[i]!.end &&
      /^\p{L}/u.test(next.text)
    );
  }
}
