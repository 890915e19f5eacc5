import type {Line} from './line.ts';
import {isFiniteVerb, isVerb, type Phrase, phraseAfter, phraseBefore} from './phrases.ts';

const HANGING = /^(?:as|when|while|after|before|since|because|if|although|though|once|until|whereas)$/;

const MAKES =
  /^(?:forc|led$|lead|prompt|allow|got$|get|push|compel|oblig|driv|drove$|caus|inspir|enabl|help|permit|persuad|convinc|sen[dt]|press)/;

/** Who is made to do what follows “to” at `end`: “the port” of “forced the port to admit”, “sent a clerk to tell”. */
export const madeTo = (line: Line, end: number): Phrase | null => {
  for (let i = end - 1; i > line.first && end - i < 12; i--) {
    if (!isVerb(line.tags[i])) continue;
    const phrase = MAKES.test(line.tokens[i]!.lower) ? phraseAfter(line, i + 1) : null;
    return phrase && phrase.last <= end ? phrase : null;
  }
  return null;
};

/** “Ann Doe, a critic of the bridge said …”: a comma is missing, and the name begins the sentence. */
export const namedBefore = (line: Line, phrase: Phrase): Phrase => {
  const {tags, tokens, first} = line;
  const {first: start} = phrase;
  if (!/^an?$/.test(tokens[start]!.lower) || start < first + 2 || tokens[start - 1]!.text !== ',') return phrase;
  const name = phraseBefore(line, start - 1);
  if (!name || tags[name.head] !== 'NNP' || name.last - first >= 8) return phrase;
  return name.first === first || tokens[name.first - 1]!.text === ',' ? {...phrase, first: name.first} : phrase;
};

/** “As voters went to the polls, the mayor left and said”: the subject of a clause that hangs on the next does no more. */
export const opensHung = ({tokens, first}: Line, subject: number): boolean =>
  subject === first + 1 && HANGING.test(tokens[first]!.lower);

/** “, said Ann Doe, the coach” */
export const invertedSubject = (line: Line, verb: number): {first: number; last: number; form: 'inverted'} | null => {
  const {tags, tokens} = line;
  let start = verb + 1;
  if (tags[start] === 'RB') start++;
  const phrase = phraseAfter(line, start);
  if (!phrase || line.inside[start]) return null;
  const after = tags[phrase.last];
  if (tags[phrase.head] === 'PRP' && !/^(?:he|she|they|i|we|it)$/.test(tokens[phrase.head]!.lower)) return null;
  if (isFiniteVerb(after)) return null;
  let last = phrase.last;
  while (tokens[last]?.lower === 'of' || tokens[last]?.lower === 'for') {
    const more = phraseAfter(line, last + 1);
    if (!more) break;
    last = more.last;
  }
  return {first: phrase.first, last, form: 'inverted'};
};
