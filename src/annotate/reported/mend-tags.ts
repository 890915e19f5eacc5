import type {Cues} from '../cues/open-cues.ts';
import type {Token} from '../document.ts';
import {isHelpingVerb} from '../tagger/helping-verb.ts';
import type {Tag} from '../tagger/tags.ts';

const VERB = /^VB/;
/** Adverbs that the tagger takes for a verb or a noun between a subject and its verb. */
const ADVERB = /^(?:further|later|earlier|then|thus)$/;

/** Whether a form of “be” or “have” stands before, adverbs between. */
const isHelped = (tokens: readonly Token[], tags: readonly Tag[], at: number): boolean => {
  let i = at - 1;
  while (i >= 0 && (tags[i] === 'RB' || /^(?:not|n't)$/.test(tokens[i]!.lower))) i--;
  const lower = tokens[i]?.lower ?? '';
  return isHelpingVerb(lower);
};

/**
 * Mends what a tagger without a lexicon of saying gets wrong next to speech.
 *
 *     Philippa Gaunt, …      a surname that is a verb elsewhere
 *     …, warning that …      a participle, not a noun
 *     Doe alleged in …       a verb, not an adjective
 */
export const mendTags = (tokens: readonly Token[], tags: readonly Tag[], cues: Cues): readonly Tag[] => {
  const mended = [...tags];
  // “Promising that …, Doe left”
  if (tokens[0]?.lower.endsWith('ing') && tokens[1]?.lower === 'that' && cues.word(tokens[0].lower, 'VB'))
    mended[0] = 'VBG';
  for (let i = 1; i < mended.length; i++) {
    const tag = mended[i]!;
    const {text, lower} = tokens[i]!;
    const next = tokens[i + 1];
    const before = mended[i - 1]!;
    if (VERB.test(tag)) {
      if (lower === 'op-ed') mended[i] = 'NN';
      if (text !== lower) {
        if (
          (before === 'NNP' || isCapital(tokens[i - 1])) &&
          /^\p{Lu}\p{Ll}/u.test(text) &&
          next &&
          !/^\p{Lu}/u.test(next.text)
        )
          mended[i] = 'NNP';
      } else if (ADVERB.test(lower) && VERB.test(mended[i + 1] ?? '')) mended[i] = 'RB';
      else if (tag === 'VBN' && (lower === 'said' || lower === 'told') && before === 'CC') mended[i] = 'VBD';
    } else if (
      lower.endsWith('ing') &&
      (text === lower
        ? (tag === 'NN' || tag === 'JJ') && before === ','
        : /^(?:NN|JJ|NNP)$/.test(tag) && before === '.')
    ) {
      if (opensContent(mended[i + 1], next) && cues.word(lower, 'VB')) mended[i] = 'VBG';
    } else if (
      tag === 'JJ' &&
      text === lower &&
      lower.endsWith('ed') &&
      (before === 'NNP' || before === 'PRP' || VERB.test(before))
    ) {
      const helped = isHelped(tokens, mended, i);
      if ((helped || before !== 'VBD') && isObjectless(mended[i + 1]) && cues.word(lower, 'VB'))
        mended[i] = helped ? 'VBN' : 'VBD';
    }
  }
  return mended;
};

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}\p{Ll}/u.test(token?.text ?? '');

const opensContent = (tag: Tag | undefined, token: Token | undefined): boolean =>
  token?.lower === 'that' ||
  tag === 'PRP' ||
  tag === 'PRP$' ||
  tag === 'DT' ||
  tag === 'NNS' ||
  tag === 'NNP' ||
  tag === 'TO';

const isObjectless = (tag: Tag | undefined): boolean =>
  tag === 'IN' || tag === 'WDT' || tag === 'TO' || tag === 'PRP' || tag === 'DT' || tag === 'PRP$';
