import type {CueMatch} from '../cues/open-cues.ts';
import type {Form} from './candidate.ts';
import type {Line} from './line.ts';
import {isFiniteVerb, isVerb, phraseAfter} from './phrases.ts';

export interface Complement {
  readonly start: number;
  readonly form: Form;
}

const isNounTag = (tag: string | undefined): boolean => tag !== undefined && /^(?:NN|JJ|CD|VBG|VBN)/.test(tag);
const ADJUNCT = /^(?:on|in|at|during|to|via|through|from|with|after|before|by|against|over|of|for|about|as|into)$/;
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|this|last|earlier|later|recently|afterwards|publicly|repeatedly|again)$/;
const TIME_NOUN =
  /^(?:week|month|year|morning|afternoon|evening|night|weekend|spring|summer|autumn|fall|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const QUESTION = /^(?:whether|what|how|why|who|which|when|where|whose|whom)$/;
const CONDITION =
  /^(?:if|when|while|although|though|because|despite|since|unless|until|once|as|without|under|after|before|by|in|for|at|with|on|during|given|among)$/;

/** Whether a clause starts at `at`: a noun phrase, with what hangs on it, and a finite verb. */
const startsClause = (line: Line, at: number): boolean => {
  const {tags, tokens, last} = line;
  const phrase = phraseAfter(line, at);
  if (tags[at] === 'PRPV') return true;
  if (!phrase) return false;
  let i = phrase.last;
  for (let steps = 0; steps < 12 && i < last; steps++) {
    const tag = tags[i]!;
    if (isFiniteVerb(tag)) return true;
    if (tag === 'IN' || tag === 'TO' || tag === 'CC' || tag === 'POS') {
      const more = phraseAfter(line, i + 1);
      if (!more) return tag === 'TO' || tag === 'CC' ? false : i + 1 < last && isVerb(tags[i + 1]);
      i = more.last;
    } else if (tag === 'RB' || tag === 'VBN' || tag === 'VBG' || tag === 'WP' || tag === 'WDT') i++;
    else if (tag === ',' && tokens[i + 1] && tags[i + 1] !== 'CC') {
      // An apposition in the subject: go on after its second comma.
      let k = i + 1;
      while (k < last && k < i + 25 && tags[k] !== ',') k++;
      if (tags[k] !== ',') return false;
      i = k + 1;
    } else {
      // “reporters the plan was”: two phrases side by side are two.
      const more = tag === 'DT' || tag === 'PRP$' || tag === 'PRP' ? null : phraseAfter(line, i);
      if (!more) return false;
      i = more.last;
    }
  }
  return false;
};

/**
 * Where what a verb of saying reports may begin.
 *
 *     said [on Tuesday] [in a statement] that …      “that”
 *     told [the council] [, not for the first time,] the plan was dead
 *
 * Several are given where the words allow several; the likeliest is chosen later.
 */
export const complements = (line: Line, match: CueMatch, after: number): Complement[] => {
  const found = listed(line, match, after);
  if (found.some(({form}) => form === 'that' || form === 'bare' || form === 'wh' || form === 'colon')) return found;
  const start = unparsed(line, match, after);
  return start === null ? found : [...found, {start, form: 'bare'}];
};

/** Where a clause may start that is none by its first words: “said none of the plans would work”. */
const unparsed = (line: Line, {entry}: CueMatch, after: number): number | null => {
  const {tags, tokens, last} = line;
  if (!entry.classes.some(cls => cls === 'say' || cls === 'think') || !entry.complements.includes('bare')) return null;
  let at = after;
  while (at < last && TIME.test(tokens[at]!.lower)) at++;
  const tag = tags[at];
  if (at >= last || line.inside[at] || /^(?:[,.:"()]|TO|CC)$/.test(tag!) || isVerb(tag)) return null;
  return clauseLater(line, at) || (entry.lemma === 'say' && hiddenVerb(line, at)) ? at : null;
};

const listed = (line: Line, {entry}: CueMatch, after: number): Complement[] => {
  const {tags, tokens, last} = line;
  const found: Complement[] = [];
  const takesThing = entry.complements.includes('np');
  const addressed = entry.classes.some(cls => cls === 'tell' || cls === 'ask') || entry.classes.length === 0;
  let at = after;
  let told = false;
  const end = Math.min(last, after + 45);
  for (let steps = 0; steps < 12 && at < end; steps++) {
    const {lower, text} = tokens[at]!;
    const tag = tags[at]!;
    if (line.inside[at]) break;
    if (lower === 'that' && isFiniteVerb(tags[at + 1])) {
      found.push({start: at, form: 'bare'});
      return found;
    }
    if (
      lower === 'that' &&
      (tag === 'IN' || told || at === after || TIME.test(tokens[at - 1]!.lower) || startsClause(line, at + 1))
    ) {
      // “said in a statement that”: the phrase was no beginning.
      return [...found.filter(({form, start}) => form !== 'bare' || tags[start] !== 'IN'), {start: at, form: 'that'}];
    }
    if (QUESTION.test(lower)) {
      found.push({start: at, form: 'wh'});
      return found;
    }
    if (tag === 'TO' && (tags[at + 1] === 'VB' || (tags[at + 1] === 'RB' && tags[at + 2] === 'VB'))) {
      found.push({start: at > after && tokens[at - 1]!.lower === 'not' ? at - 1 : at, form: 'inf'});
      return found;
    }
    if (text === ':') {
      if (at + 1 < last && !line.inside[at + 1] && tags[at + 1] !== '"') found.push({start: at + 1, form: 'colon'});
      return found;
    }
    if (lower === 'if') {
      found.push({start: at, form: entry.classes.includes('ask') || told ? 'wh' : 'bare'});
      return found;
    }
    if (tag === '"' || tag === '.') break;
    if (tag === ',') {
      if (at === after && tags[at + 1] === 'CC') break;
      // “said, in a letter to the club, that …”
      let k = at + 1;
      while (k < end && tags[k] !== ',') k++;
      const goesOn = tokens[k + 1]?.lower ?? '';
      if (
        k >= end ||
        !(goesOn === 'that' || goesOn === 'if' || QUESTION.test(goesOn) || (told && tags[k + 1] === 'TO'))
      ) {
        if (at > after && startsClause(line, at + 1)) found.push({start: at + 1, form: 'bare'});
        // “said, if elected, she would stay”
        else if (at === after && k < end && CONDITION.test(tokens[at + 1]?.lower ?? '') && startsClause(line, k + 1))
          found.push({start: at + 1, form: 'bare'});
        break;
      }
      at = k + 1;
      continue;
    }
    // “warned me that”: the one addressed.
    if (/^(?:me|him|them|us)$/.test(lower) || (lower === 'her' && !isNounTag(tags[at + 1]))) {
      told = true;
      at++;
      continue;
    }
    if (startsClause(line, at)) {
      found.push({start: at, form: 'bare'});
      const day = TIME.test(lower);
      if (!day && !(addressed && !told)) {
        // The subject may still be a day or the one addressed: “told reporters Smith was …” is read one phrase on.
        if (steps > 0 || tag !== 'NNP') return found;
        return found;
      }
    }
    if (tag === 'IN' || tag === 'TO') {
      if (at === after && found.length === 0 && CONDITION.test(lower) && tag === 'IN' && clauseLater(line, at))
        found.push({start: at, form: 'bare'});
      const phrase = phraseAfter(line, at + 1);
      if (at === after && takesThing) found.push({start: at + 1, form: 'pp'});
      // “accused the mayor of hiring a crane”, “asked us for a pound”
      else if (told && takesThing && (lower === 'of' || lower === 'for') && phrase === null)
        found.push({start: at, form: 'pp'});
      if (!phrase || (!ADJUNCT.test(lower) && !(tag === 'IN'))) break;
      at = phrase.last;
      while (tokens[at]?.lower === 'of' || tags[at] === 'POS') {
        const more = phraseAfter(line, at + 1);
        if (!more) break;
        at = more.last;
      }
      continue;
    }
    if (tag === 'RB' || TIME.test(lower)) {
      at++;
      if (TIME_NOUN.test(tokens[at]?.lower ?? '') && /^(?:this|last|late|early|earlier|later)$/.test(lower)) at++;
      continue;
    }
    const phrase = phraseAfter(line, at);
    if (!phrase) {
      if ((tag === 'VBG' || tag === 'VBZ') && (at === after || tags[at - 1] === 'RB'))
        found.push({start: at, form: 'np'});
      break;
    }
    if (at === after && (takesThing || (!addressed && verbLater(line, phrase.last))))
      found.push({start: at, form: 'np'});
    if (told && at > after + 8) break;
    told = true;
    at = phrase.last;
  }
  return found;
};

/** A verb that the tagger may have misread: “said contractors built the wall”. */
const verbLater = (line: Line, from: number): boolean => {
  for (let i = from; i < line.last && i < from + 12 && !/^(?:,|CC)$/.test(line.tags[i]!); i++)
    if (isVerb(line.tags[i])) return true;
  return false;
};

/** A third person that the tagger may have taken for a plural: “said her suite of plans addresses unrest”. */
const hiddenVerb = ({tags, last}: Line, at: number): boolean => {
  for (let i = at + 1; i + 1 < last && i < at + 12; i++)
    if (tags[i] === 'NNS' && isNounTag(tags[i - 1]) && isNounTag(tags[i + 1])) return true;
  return false;
};

/** “said in the end the club would pay”: a clause that begins with a phrase. */
const clauseLater = (line: Line, at: number): boolean => {
  const {tags, last} = line;
  for (let i = at + 1; i < last && i < at + 30; i++) if (isFiniteVerb(tags[i])) return true;
  return false;
};
