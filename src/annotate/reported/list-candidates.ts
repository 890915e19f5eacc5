import type {CueEntry, CueMatch} from '../cues/open-cues.ts';
import {according} from './according.ts';
import type {Candidate} from './candidate.ts';
import {complements} from './complements.ts';
import {findComma} from './find-comma.ts';
import {groupStart, type Source, subjectOf, subjectsOf} from './find-source.ts';
import {cueAt, type Line} from './line.ts';
import {makeCandidate} from './make-candidate.ts';
import {nominal} from './nominal.ts';
import {isFiniteVerb, isNoun, isRelative, isVerb, phraseAfter, phraseBefore} from './phrases.ts';

const DASH = /^(?:—|–|--|―)$/;
const AUXILIARY =
  /^(?:have|has|had|is|are|was|were|be|been|being|do|does|did|don't|doesn't|didn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|'s|'re)$/;

/** Any verb may take “that”: the lexicon cannot have them all. */
const OTHER: CueEntry = {lemma: '?', classes: [], complements: ['that']};

/** “put the figure at 60,000”, “puts it down to luck”: a verb of saying by what stands with it only. */
const PUT: CueEntry = {lemma: 'put', classes: ['soft'], complements: ['np']};

/** Lists every place of a line where speech may be reported, a cue after the other. */
export const listCandidates = (line: Line): Candidate[] => {
  const {tags, tokens, first, last, inside} = line;
  const found: Candidate[] = [];
  let skip = first;
  for (let i = first; i < last; i++) {
    if (inside[i] || i < skip) continue;
    const match = cueAt(line, i);
    if (match?.entry.classes.includes('prep')) {
      found.push(...according(line, match));
      continue;
    }
    if (isVerb(tags[i]) || looksVerbal(line, i, match)) {
      if (AUXILIARY.test(tokens[i]!.lower) && (match === null || match.last - match.first < 2)) continue;
      const that = match === null && tokens[i + 1]?.lower === 'that' && tags[i + 1] === 'IN';
      const word = isVerb(tags[i]) || (match && match.last - match.first > 1) ? match : verbAt(line, i);
      const other = isEstimate(line, i) ? PUT : that ? OTHER : null;
      const cue = other === PUT || !word ? other && {entry: other, first: i, last: i + 1, head: i} : word;
      if (cue) found.push(...verbal(line, cue));
      // “went on to say” is one cue.
      if (cue && isVerb(tags[cue.last - 1])) skip = cue.last;
    } else if (match && isNoun(tags[i])) found.push(...nominal(line, match));
  }
  return found;
};

/** Whether a figure or a cause is put at or down to something. */
const isEstimate = (line: Line, at: number): boolean => {
  const {tags, tokens} = line;
  if (!/^puts?$/.test(tokens[at]!.lower)) return false;
  let end = phraseAfter(line, at + 1)?.last ?? -1;
  while (end > 0 && /^(?:of|for|in)$/.test(tokens[end]?.lower ?? '')) end = phraseAfter(line, end + 1)?.last ?? -1;
  if (end < 0) return false;
  const next = tokens[end]?.lower;
  return (
    (next === 'at' && /^(?:CD|RB|IN|SYM|DT|NN|JJ)$/.test(tags[end + 1] ?? '')) ||
    (next === 'down' && tokens[end + 1]?.lower === 'to')
  );
};

const SAYING = /^(?:say|says|said|tell|tells|told)$/;

/** The tagger takes some verbs for nouns or adjectives: “the agency reports that”, “Doe alleged that he”. */
const looksVerbal = (line: Line, at: number, match: CueMatch | null): boolean => {
  const {tags, tokens} = line;
  const tag = tags[at]!;
  const {lower, text} = tokens[at]!;
  if (SAYING.test(lower) || (tag === 'NN' && lower.endsWith('ed') && match !== null)) return true;
  if ((tag !== 'NNS' && tag !== 'JJ' && tag !== 'NN') || text !== lower) return false;
  const before = tags[at - 1];
  const next = tokens[at + 1]?.lower;
  const follows = tags[at + 1];
  if (tag === 'NNS' && (before === 'CC' || before === ',') && next === 'that')
    return line.lexicon.word(lower, 'VB') !== null;
  const longer = match !== null && match.last - match.first > 1;
  if (longer && !match.entry.classes.includes('noun'))
    return isNoun(before) || before === 'PRP' || before === 'RB' || isRelative(before);
  if (!line.lexicon.word(lower, 'VB')) return false;
  const opens =
    next === 'that' ||
    follows === 'TO' ||
    follows === 'PRP' ||
    follows === 'DT' ||
    follows === 'PRP$' ||
    follows === 'EX';
  if (tag === 'JJ') {
    if (lower.endsWith('ing')) return opens && /^(?:is|are|was|were|been|be|'s|'re)$/.test(tokens[at - 1]?.lower ?? '');
    return (
      next === 'that' && (isNoun(before) || before === 'PRP' || /^(?:have|has|had)$/.test(tokens[at - 1]?.lower ?? ''))
    );
  }
  const subject =
    before === 'NNP' ||
    before === 'PRP' ||
    before === 'RB' ||
    /^(?:many|some|others|both|few|most|all)$/.test(tokens[at - 1]?.lower ?? '');
  if (!subject && !(before === 'NN' && tag === 'NNS') && !(before === 'NNS' && tag === 'NN')) return false;
  if (opens || ((follows === '.' || follows === ',') && before === 'NNP' && tag === 'NNS')) return true;
  // The only verb there is: “The agency estimates Ardale’s debt at two million.”
  if (follows !== 'NNP') return false;
  const name = phraseAfter(line, at + 1);
  return (name !== null && isFiniteVerb(tags[name.last])) || !tags.slice(line.first, line.last).some(isFiniteVerb);
};

const verbAt = (line: Line, at: number): CueMatch | null => {
  const entry = line.lexicon.word(line.tokens[at]!.lower, 'VB');
  return entry && {entry, first: at, last: at + 1, head: at};
};

const verbal = (line: Line, match: CueMatch): Candidate[] => {
  const {head} = match;
  const found: Candidate[] = [];
  const agent = passiveAgent(line, match);
  if (agent) {
    const group = groupStart(line, head);
    const {tokens, first, last} = line;
    let begin = agent.group;
    while (begin > first && line.tags[begin - 1] === 'RB') begin--;
    // “The plan, first reported by the paper, would …”
    if (begin > first + 1 && (tokens[begin - 1]!.text === ',' || DASH.test(tokens[begin - 1]!.text))) {
      const rest = afterCue(line, agent.last);
      const left = {first, last: begin - 1};
      if (tokens[rest]?.text === ',' || DASH.test(tokens[rest]?.text ?? ''))
        found.push(makeCandidate(line, match, agent, 'split', [left, {first: rest + 1, last}], 'end'));
      else found.push(makeCandidate(line, match, agent, 'post', [left], 'start'));
    } else if (begin === first + 1 && tokens[first]!.lower === 'as') {
      // “As reported by the paper, there are …”
      const comma = findComma(line, agent.last);
      if (comma > 0) found.push(makeCandidate(line, match, agent, 'as', [{first: comma + 1, last}], 'end'));
    }
    // “was told by her lawyers that …”, “asked by a reporter whether …”
    for (const {start, form} of complements(line, match, agent.last))
      if (form === 'that' || form === 'wh' || form === 'inf')
        found.push(makeCandidate(line, match, agent, form, [{first: start, last}], 'end'));
    const subject = subjectOf(line, head);
    if (subject && subject.form !== 'relative')
      found.push(makeCandidate(line, match, agent, 'post', [{first: subject.first, last: group}], null));
    return found;
  }
  for (const [rank, source] of subjectsOf(line, head).entries()) found.push(...besides(line, match, source, rank));
  return found;
};

const besides = (line: Line, match: CueMatch, source: Source, rank: number): Candidate[] => {
  const {tags, tokens, first, last} = line;
  const {head} = match;
  const found: Candidate[] = [];
  const inverted = source.form === 'inverted';
  const after = inverted ? source.last : match.last;
  if (!inverted)
    for (const {start, form} of complements(line, match, after))
      found.push(makeCandidate(line, match, source, form, [{first: start, last}], 'end', rank));
  if ((rank > 0 && !inverted) || (source.form === 'relative' && tags[head] !== 'VBD')) return found;

  // What stands before: “…, he said.”
  const begin = Math.min(
    source.form === 'apposition' || source.form === 'subject' || source.form === 'relative'
      ? source.first
      : source.group,
    source.group,
  );
  const mark = tokens[begin - 1]?.text ?? '';
  const as = tokens[begin - 1]?.lower === 'as';
  if (as && begin - 1 > first && tokens[begin - 2]!.text === ',') {
    const left = {first, last: begin - 2};
    found.push(makeCandidate(line, match, source, 'as', [left], 'start'));
    // “Weeks ago, as the paper reported, they met”
    if (tokens[after]?.text === ',' && after + 2 < last)
      found.push(makeCandidate(line, match, source, 'as', [left, {first: after + 1, last}], 'end'));
  } else if (as && (begin - 1 === first || (begin - 2 === first && tags[first] === 'CC'))) {
    const comma = findComma(line, after);
    if (comma > 0) found.push(makeCandidate(line, match, source, 'as', [{first: comma + 1, last}], 'end'));
  }
  if (
    begin > first + 1 &&
    (mark === ',' || DASH.test(mark)) &&
    !line.inside[begin - 2] &&
    source.form !== 'shared' &&
    source.form !== 'main'
  ) {
    const rest = afterCue(line, after);
    if (rest === last || tags[rest] === '.' || tags[rest] === ':')
      found.push(makeCandidate(line, match, source, 'post', [{first, last: begin - 1}], 'start'));
    else if (tokens[rest]!.text === ',' || DASH.test(tokens[rest]!.text)) {
      found.push(makeCandidate(line, match, source, 'post', [{first, last: begin - 1}], 'start'));
      // “…, said Ann Lowe, the coach”: what explains the source is not said.
      if (!inverted || tags.slice(rest + 1, last).some(isFiniteVerb))
        found.push(
          makeCandidate(
            line,
            match,
            source,
            'split',
            [
              {first: clauseStart(line, begin - 1), last: begin - 1},
              {first: rest + 1, last},
            ],
            'end',
          ),
        );
    }
  }
  // “a decision they say allowed …”, “who critics say is …”
  const next = tags[match.last];
  if (
    source.form === 'subject' &&
    begin > first &&
    (isFiniteVerb(next) || next === 'VBN' || next === 'VB' || (next === 'RB' && isFiniteVerb(tags[match.last + 1])))
  ) {
    const relative = isRelative(tags[begin - 1]) || tokens[begin - 1]!.lower === 'that';
    const outer = phraseBefore(line, relative ? begin - 1 - (mark === ',' ? 1 : 0) : begin);
    const start = outer?.first ?? (relative ? begin - 1 : null);
    if (start !== null && start < begin)
      found.push(
        makeCandidate(
          line,
          match,
          source,
          'gap',
          [
            {first: start, last: begin},
            {first: match.last, last},
          ],
          'end',
        ),
      );
  }
  return found;
};

/** “was first reported by the paper” */
const passiveAgent = (line: Line, {head, last}: CueMatch): Source | null => {
  const {tags, tokens} = line;
  // “When asked by a reporter”: the tagger may take it for a past tense.
  const past = tags[head] === 'VBD' && /^(?:when|if|as|once|while|though|,)$/.test(tokens[head - 1]?.lower ?? ',');
  if ((tags[head] !== 'VBN' && !past) || tokens[last]?.lower !== 'by') return null;
  const phrase = phraseAfter(line, last + 1);
  return phrase && {first: phrase.first, last: phrase.last, form: 'agent', group: groupStart(line, head)};
};

/** The token after the last semicolon before `end`, or the line's first. */
const clauseStart = ({tokens, first}: Line, end: number): number => {
  for (let i = end - 1; i > first; i--) if (tokens[i]!.text === ';') return i + 1;
  return first;
};

const HANGS = /^(?:when|while|because|since|until)$/;

/** Where the clause of the cue ends, if nothing but an adverb, a day or a phrase with a preposition follows it. */
const afterCue = (line: Line, from: number): number => {
  const {tags, tokens, last} = line;
  let at = from;
  for (let steps = 0; steps < 8 && at < last; steps++) {
    const tag = tags[at]!;
    if (tag === ',' || tag === '.' || tag === ':' || tag === '"' || DASH.test(tokens[at]!.text)) break;
    // “he told reporters when it was read to him”
    if (HANGS.test(tokens[at]!.lower)) {
      const comma = findComma(line, at);
      return comma < 0 ? last : comma;
    }
    if (tag === 'IN' || tag === 'TO') {
      // “after reaching the final”
      if (tags[at + 1] === 'VBG') at++;
      const phrase = phraseAfter(line, at + 1);
      if (!phrase) break;
      at = phrase.last;
    } else if (tag === 'RB' || tag === 'VBG') at++;
    else {
      const phrase = phraseAfter(line, at);
      if (!phrase) break;
      at = phrase.last;
    }
  }
  return at;
};
