import type {Line} from './line.ts';
import {isFiniteVerb, isNoun, isRelative, isVerb, type Phrase, phraseBefore} from './phrases.ts';

/** Words that join a clause, not a phrase, to what stands before. */
const JOINS =
  /^(?:after|before|since|because|as|while|if|although|though|that|than|until|when|whether|unless|once|whereas)$/;

/** The phrase before the relative clause or participle that the phrase at `start` ends. */
export const heldBy = (line: Line, start: number): Phrase | null => {
  const {tags, tokens, first} = line;
  for (let k = start - 1; k > first && start - k < 25; k--) {
    const tag = tags[k]!;
    if (tag === ',' || tag === ':' || tag === '"' || tag === 'CC') return null;
    if (tokens[k]!.lower === 'where' && isNoun(tags[k - 1])) return phraseBefore(line, k);
    if (isRelative(tag)) return tokens[k]!.lower === 'what' ? null : phraseBefore(line, k);
    if (tokens[k]!.lower === 'that' || JOINS.test(tokens[k]!.lower)) return null;
    if ((tag === 'VBN' || tag === 'VBG') && isNoun(tags[k - 1])) return phraseBefore(line, k);
    if (isFiniteVerb(tag) && tags[k - 1] === 'PRP' && tags[k - 2] !== 'WRB') return null;
  }
  return null;
};

/** Takes in what hangs on a phrase to the left: “the mayor of” before “Bath”. */
export const wholePhrase = (line: Line, phrase: Phrase): Phrase => {
  const {tags, first} = line;
  let whole = phrase;
  for (let steps = 0; steps < 6; steps++) {
    const before = whole.first - 1;
    if (before <= first) break;
    if ((tags[before] === 'IN' && !JOINS.test(line.tokens[before]!.lower)) || tags[before] === 'TO') {
      const outer = phraseBefore(line, before);
      if (!outer) break;
      whole = {first: outer.first, last: whole.last, head: outer.head};
    } else if (tags[before] === 'CC' && line.tokens[before]!.lower === 'and') {
      const outer = phraseBefore(line, before);
      if (!outer) break;
      whole = {first: outer.first, last: whole.last, head: outer.head};
    } else break;
  }
  return whole;
};

/**
 * What a phrase hangs on, if it ends a relative clause or a participle: “the man who runs the shop said”, “a report
 * published in May said”; else the phrase itself.
 */
export const holder = (line: Line, phrase: Phrase): Phrase => {
  let whole = phrase;
  for (let steps = 0; steps < 3; steps++) {
    const lead = line.tags[whole.first - 1];
    if (!isVerb(lead) && lead !== 'TO' && lead !== 'IN') break;
    const outer = heldBy(line, whole.first);
    if (!outer) break;
    whole = wholePhrase(line, outer);
  }
  return whole;
};
