import type {CueMatch} from '../cues/open-cues.ts';
import type {Candidate} from './candidate.ts';
import {type Source, subjectOf} from './find-source.ts';
import type {Line} from './line.ts';
import {makeCandidate} from './make-candidate.ts';
import {isVerb, phraseAfter, phraseBefore} from './phrases.ts';

/** “his warning that …”, “the claim by Doe that …” */
export const nominal = (line: Line, match: CueMatch): Candidate[] => {
  const {tags, tokens, last} = line;
  const {head} = match;
  let at = match.last;
  let agent: Source | null = null;
  if (tokens[at]?.lower === 'by' || tokens[at]?.lower === 'from') {
    const phrase = phraseAfter(line, at + 1);
    if (phrase) {
      agent = {first: phrase.first, last: phrase.last, form: 'agent', group: head};
      at = phrase.last;
    }
  }
  if (tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'that') at++;
  const that = tokens[at]?.lower === 'that' && (tags[at] === 'IN' || tags[at] === 'WDT' || tags[at] === 'DT');
  const inf = tags[at] === 'TO' && tags[at + 1] === 'VB';
  const copula = /^(?:is|was|has|had)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'that';
  if (!that && !inf && !copula) return [];
  const start = copula ? at + 1 : at;
  return [
    makeCandidate(line, match, agent ?? ownerOf(line, head), inf ? 'inf' : 'that', [{first: start, last}], 'end'),
  ];
};

/** “the minister’s warning”, “his claim”, or the subject of the verb that the noun is the object of: “rejected claims that”. */
const ownerOf = (line: Line, head: number): Source | null => {
  const {tags, first} = line;
  for (let i = head - 1; i >= first && i > head - 6; i--) {
    if (tags[i] === 'PRP$') return {first: i, last: i + 1, form: 'owner', group: head};
    if (tags[i] === 'POS') {
      const phrase = phraseBefore(line, i);
      return phrase && {first: phrase.first, last: phrase.last, form: 'owner', group: head};
    }
    if (isVerb(tags[i])) {
      const subject = subjectOf(line, i);
      return subject && {...subject, form: 'governed'};
    }
  }
  return null;
};
