import type {CueMatch} from '../cues/open-cues.ts';
import {withName} from './across-apposition.ts';
import type {Candidate} from './candidate.ts';
import {findComma} from './find-comma.ts';
import type {Source} from './find-source.ts';
import type {Line} from './line.ts';
import {makeCandidate} from './make-candidate.ts';
import {isRelative, phraseAfter} from './phrases.ts';

const DASH = /^(?:—|–|--|―)$/;

/** “according to Doe” and its like, before what was said, after it or in the middle. */
export const according = (line: Line, match: CueMatch): Candidate[] => {
  const {tags, tokens, first, last} = line;
  const plain = phraseAfter(line, match.last) ?? {first: match.last, last: match.last + 1, head: match.last};
  const phrase = withName(line, plain);
  if (match.last >= last || tags[match.last] === ',' || tags[match.last] === '.') return [];
  let end = phrase.last;
  for (let steps = 0; steps < 8 && end < last; steps++) {
    const tag = tags[end]!;
    if (tag === ',' || tag === '.' || tag === ':' || tag === '"' || DASH.test(tokens[end]!.text)) break;
    if (tag === 'IN' || tag === 'TO' || tag === 'VBN' || tag === 'VBG' || tag === 'CC' || tag === 'RB') {
      const more = phraseAfter(line, end + 1);
      end = more ? more.last : end + 1;
    } else break;
  }
  const source: Source = {first: phrase.first, last: end, form: 'subject', group: match.first};
  const before = tokens[match.first - 1]?.text;
  const begins = match.first <= first + 1 || tags[match.first - 1] === 'CC' || before === ';';
  const rest = tokens[end]?.text;
  const stop = before === ',' || DASH.test(before ?? '') ? match.first - 1 : match.first;
  const found: Candidate[] = [];
  if (begins) {
    // “According to Doe, who was there, …”
    let comma = end;
    if (rest === ',' && (isRelative(tags[end + 1]) || isRelative(tags[end + 2]) || tags[end + 1] === 'DT')) {
      const far = findComma(line, end + 1);
      if (far > 0) found.push(makeCandidate(line, match, source, 'according-before', [{first: far + 1, last}], 'end'));
    }
    if (rest !== ',') comma = end - 1;
    if (comma + 1 < last)
      found.push(makeCandidate(line, match, source, 'according-before', [{first: comma + 1, last}], 'end'));
    return found;
  }
  found.push(makeCandidate(line, match, source, 'according-after', [{first, last: stop}], 'start'));
  // “…, according to Doe, who was there, and …”: what hangs on the source is not said.
  if (rest === ',' && isRelative(tags[end + 1])) return found;
  if ((rest === ',' || DASH.test(rest ?? '')) && end + 2 < last)
    found.push(
      makeCandidate(
        line,
        match,
        source,
        'according-middle',
        [
          {first, last: stop},
          {first: end + 1, last},
        ],
        'end',
      ),
    );
  return found;
};
