import {acrossApposition, withName} from './across-apposition.ts';
import type {Line} from './line.ts';
import {invertedSubject, madeTo, namedBefore, opensHung} from './odd-subjects.ts';
import {isFiniteVerb, isNoun, isRelative, isVerb, type Phrase, phraseAfter, phraseBefore} from './phrases.ts';
import {heldBy, holder, wholePhrase} from './whole-phrase.ts';

/** How source and cue stand to each other. */
export type SourceForm =
  | 'subject'
  | 'apposition'
  | 'relative'
  | 'inverted'
  | 'shared'
  | 'main'
  | 'governed'
  | 'reduced'
  | 'agent'
  | 'owner'
  | 'none';

export interface Source {
  readonly first: number;
  readonly last: number;
  readonly form: SourceForm;
  /** The first token of the verb group: “had” of “had said”. */
  readonly group: number;
}

const AUXILIARY =
  /^(?:have|has|had|is|are|was|were|be|been|being|do|does|did|don't|doesn't|didn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|'s|'re|got|gets|get)$/;
/** What may stand between an auxiliary and its verb: “have in fact reported”. */
const BESIDES =
  /^(?:in (?:fact|particular|turn|general|private|public|effect|part)|of (?:course|late)|at (?:last|length|times|once))$/;
const DASH = /^(?:—|–|--|―|-)$/;

/** The first token of the verb group that ends with the verb at `verb`. */
export const groupStart = ({tags, tokens, first}: Line, verb: number): number => {
  let start = verb;
  for (let i = verb - 1; i >= first; i--) {
    if (BESIDES.test(`${tokens[i - 1]?.lower} ${tokens[i]!.lower}`)) {
      i--;
      continue;
    }
    if (tags[i] === 'MD' || (isVerb(tags[i]) && AUXILIARY.test(tokens[i]!.lower)) || tags[i] === 'PRPV') start = i;
    else if (tags[i] !== 'RB' && !/^(?:since|both|all|now|once|long|first|at|least|by|then)$/.test(tokens[i]!.lower))
      break;
    if (tags[i] === 'PRPV') break;
  }
  return start;
};

/**
 * The subjects of the finite verbs before `end`, the nearest first, each once: what a participle or the second of two
 * verbs may lean on.
 */
const subjectsBefore = (line: Line, end: number, depth: number): Source[] => {
  const found: Source[] = [];
  for (let i = end - 1; i >= line.first && found.length < 4; i--) {
    if (line.inside[i] || !isFiniteVerb(line.tags[i])) continue;
    const source = subjectOf(line, i, depth + 1);
    if (source && !found.some(({first}) => first === source.first)) found.push(source);
  }
  return found;
};

/** “Saying that …, the mayor resigned”: the subject of the first verb that has one right after a comma. */
const subjectAfter = (line: Line, from: number, depth: number): Source | null => {
  const {tags, tokens, inside} = line;
  for (let i = from + 1; i < line.last; i++) {
    if (tokens[i]!.text !== ',' || inside[i]) continue;
    const phrase = phraseAfter(line, i + 1);
    if (!phrase) continue;
    for (let k = phrase.last; k < line.last && k < phrase.last + 25; k++) {
      if (!isFiniteVerb(tags[k])) continue;
      const source = subjectOf(line, k, depth + 1);
      if (source && source.first >= i) return source;
      break;
    }
  }
  return null;
};

/** “Ann Doe, after first saying that …, resigned”: the phrase before the comma. */
const interrupted = (line: Line, verb: number): Source | null => {
  const {tags, tokens, first} = line;
  let at = verb - 1;
  while (at > first && tags[at] === 'RB') at--;
  if (at > first && /^(?:after|before|while|without|in|by|despite|when)$/.test(tokens[at]!.lower)) at--;
  if (at <= first || tokens[at]!.text !== ',') return null;
  const phrase = phraseBefore(line, at);
  if (!phrase || phrase.first > first + 1) return null;
  return {first: phrase.first, last: phrase.last, form: 'main', group: verb};
};

const mainSubject = (line: Line, end: number, depth: number): Source | null => {
  const all = subjectsBefore(line, end, depth);
  return all.find(({form}) => form !== 'relative') ?? all[0] ?? null;
};

/**
 * Finds who does the verb at `verb`, as the words of the sentence have it.
 *
 *     Ann Doe, who ran the club for years, has since said …      “Ann Doe”
 *     the man who says …                                         “who”
 *     …, said Ann Doe, the coach.                                “Ann Doe”
 *     Doe laughed and warned that …                              “Doe”
 */
export const subjectsOf = (line: Line, verb: number): Source[] => {
  const best = subjectOf(line, verb);
  if (!best) return [];
  // “…, said the coach”, “Doe, the coach, said the team was tired”: the words after the verb may be either.
  if (best.group === verb && (best.form === 'apposition' || best.form === 'shared' || best.form === 'main')) {
    const inverted = invertedSubject(line, verb);
    const mark = line.tags[verb - 1];
    if (inverted && (mark === ',' || mark === ':' || mark === '"')) return [best, {...inverted, group: verb}];
  }
  if (best.form === 'governed') {
    const made = madeTo(line, best.group - 1);
    return [made ? {...best, first: made.first, last: made.last} : best];
  }
  if (best.form !== 'main' && best.form !== 'shared') return [best];
  const {form, group} = best;
  const end = form === 'main' ? verb : group;
  const others = subjectsBefore(line, end, 0).map(other => ({...other, form, group}));
  return [best, ...others.filter(({first}) => first !== best.first && !opensHung(line, first))];
};

export const subjectOf = (line: Line, verb: number, depth = 0): Source | null => {
  const {tags, tokens, first, inside} = line;
  if (depth > 5) return null;
  const group = groupStart(line, verb);
  const tag = tags[verb]!;
  const bare = group === verb;
  const give = (phrase: Phrase, form: SourceForm): Source => ({first: phrase.first, last: phrase.last, form, group});

  if (tags[group] === 'PRPV')
    return {
      first: group,
      last: group + 1,
      form: /^(?:who|that)/.test(tokens[group]!.lower) ? 'relative' : 'subject',
      group,
    };

  // “to say”, “went on to say”, “is expected to tell”
  if (tags[group - 1] === 'TO' && group - 1 > first && tag !== 'VBG' && (tag === 'VB' || bare)) {
    let i = group - 2;
    while (i >= first && (tags[i] === 'IN' || tags[i] === 'RB' || tags[i] === 'JJ')) i--;
    if (isVerb(tags[i])) {
      const outer = subjectOf(line, i, depth + 1);
      return outer && {...outer, form: 'governed', group};
    }
    const main = mainSubject(line, group - 1, depth);
    return main && {...main, form: 'governed', group};
  }
  // “adding that …”, “a statement saying …”
  if (tag === 'VBG' && bare) {
    const before = tags[verb - 1];
    if (isNoun(before) && !inside[verb - 1]) {
      const phrase = phraseBefore(line, verb);
      if (phrase) return give(wholePhrase(line, phrase), 'reduced');
    }
    const main = mainSubject(line, verb, depth) ?? interrupted(line, verb) ?? subjectAfter(line, verb, depth);
    return main && {...main, form: 'main', group};
  }

  let at = group - 1;
  // A name may look like an adverb: “Jolly said”.
  const named = at === first && tags[at] === 'RB' && phraseBefore(line, group);
  if (named) return give(named, 'subject');
  while (
    at >= first &&
    (tags[at] === 'RB' || (tokens[at]!.lower === 'both' && at > first && tags[at - 1] !== ',' && tags[at - 1] !== 'CC'))
  )
    at--;
  // “said on Tuesday”: a day between subject and verb.
  if (
    at >= first &&
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|last|earlier|later)$/.test(tokens[at]!.lower)
  ) {
    at--;
    // “a report published on Wednesday said”
    if (at > first && tokens[at]!.lower === 'on' && /^(?:VBN|VBD)$/.test(tags[at - 1]!)) at--;
    if (at > first && /^(?:VBN|VBD)$/.test(tags[at]!) && isNoun(tags[at - 1])) at--;
    if (at >= first && tokens[at]!.lower === 'on') at--;
    while (at >= first && tags[at] === 'RB') at--;
  }
  // “Doe last month joked”: a time is no subject.
  if (at > first + 1 && /^(?:week|month|year|night|morning|afternoon|evening|weekend|past)$/.test(tokens[at]!.lower)) {
    const time = phraseBefore(line, at + 1);
    if (
      time &&
      time.first > first &&
      time.last - time.first < 4 &&
      (isNoun(tags[time.first - 1]) || tags[time.first - 1] === ',')
    )
      at = time.first - 1;
    else if (time && time.first > first + 1 && tags[time.first - 1] === 'IN' && isVerb(tags[time.first - 2]))
      at = time.first - 3;
  }
  // “those surveyed said”
  if (at > first && /^VB[ND]$/.test(tags[at]!) && (isNoun(tags[at - 1]) || tokens[at - 1]!.lower === 'those')) at--;
  // “Doe, head of ‘Harbour,’ said”: the comma stands inside the marks.
  if (at > first + 1 && tags[at] === '"' && tokens[at - 1]!.text === ',' && inside[at - 1]) {
    const phrase = acrossApposition(line, at - 1);
    if (phrase) return give(withName(line, phrase), 'apposition');
  }
  const before = tags[at];
  if (at >= first && !inside[at]) {
    if (isRelative(before)) {
      const word = tokens[at]!.lower;
      if (word === 'who' || word === 'which' || word === 'that')
        return {first: at, last: at + 1, form: 'relative', group};
    }
    const phrase = phraseBefore(line, at + 1);
    if (phrase && !inside[phrase.first]) {
      const whole = wholePhrase(line, phrase);
      return give(namedBefore(line, holder(line, whole)), 'subject');
    }
    if (before === 'CC' || (before === ',' && tags[at - 1] === 'CC')) {
      const outer = subjectsBefore(line, at, depth)[0] ?? openingPhrase(line, at, group);
      if (outer) return {...outer, form: 'shared', group};
    }
    const {text} = tokens[at]!;
    if ((text === ',' || DASH.test(text)) && at > first) {
      const phrase = acrossApposition(line, at);
      if (phrase) return give(withName(line, phrase), 'apposition');
    }
    if (text === ')') {
      let k = at;
      while (k > first && tokens[k]!.text !== '(') k--;
      const outer = phraseBefore(line, k);
      if (outer) return give(wholePhrase(line, outer), 'apposition');
    }
  }
  // “the clinic where he was treated said”
  if (at > first && isVerb(before) && !inside[at] && isFiniteVerb(tags[group])) {
    const outer = heldBy(line, at + 1);
    if (outer) return give(wholePhrase(line, outer), 'subject');
  }
  const inverted = invertedSubject(line, verb);
  if (inverted) return {...inverted, group};
  if (before === ',' || before === 'CC' || before === '"') {
    const main = mainSubject(line, at, depth);
    if (main && before !== '"') return {...main, form: 'shared', group};
  }
  return null;
};

/** The phrase that the line begins with, where no verb before the conjunction was seen to have a subject. */
const openingPhrase = (line: Line, end: number, group: number): Source | null => {
  const phrase = phraseAfter(line, line.first);
  return phrase && phrase.last < end && !line.inside[phrase.first]
    ? {first: phrase.first, last: phrase.last, form: 'shared', group}
    : null;
};
