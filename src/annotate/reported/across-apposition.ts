import type {Line} from './line.ts';
import {isNoun, isRelative, type Phrase, phraseAfter, phraseBefore} from './phrases.ts';
import {holder, wholePhrase} from './whole-phrase.ts';

const DASH = /^(?:—|–|--|―|-)$/;

const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|week|month|year|night|morning|afternoon|evening|weekend)$/;
/** Words that begin a clause, so that what follows may be its subject. */
const JOINS = /^(?:while|because|if|although|though|that|when|whereas|unless|whether|as)$/;

/** “The coach, Ann Doe” is taken whole: the name tells more than the office. */
export const withName = (line: Line, phrase: Phrase): Phrase => {
  const {tags, tokens} = line;
  if (tags[phrase.head] === 'NNP' || tokens[phrase.last]?.text !== ',') return phrase;
  const name = phraseAfter(line, phrase.last + 1);
  return name && tags[name.head] === 'NNP' ? {...phrase, last: name.last} : phrase;
};

/** What an apposition or an age explains: “Ann Doe” of “Ann Doe, the coach” and of “Ann Doe, 31”; “the coach, Ann Doe” whole. */
const explained = (line: Line, whole: Phrase): Phrase => {
  const {tags, tokens} = line;
  if (tokens[whole.first - 1]?.text !== ',') return whole;
  const outer = phraseBefore(line, whole.first - 1);
  if (!outer) return whole;
  if (tags[whole.head] !== 'NNP') return tags[outer.head] === 'NNP' && tags[whole.first] !== 'PRP' ? outer : whole;
  const office = tags[outer.head] === 'NN' && (tags[outer.first] === 'DT' || tags[outer.first] === 'PRP$');
  return office ? {...whole, first: outer.first} : whole;
};

/** Reads back over “Ann Doe, the coach of Bath, ” from the comma or dash before the verb to the name before it. */
export const acrossApposition = (line: Line, comma: number): Phrase | null => {
  const {tags, tokens, first, inside} = line;
  const dash = DASH.test(tokens[comma]!.text);
  let fallback: Phrase | null = null;
  for (let k = comma - 1; k > first && comma - k < 60; k--) {
    if (inside[k]) continue;
    const {text} = tokens[k]!;
    if (dash ? !DASH.test(text) : text !== ',') continue;
    const outer = phraseBefore(line, k);
    if (!outer) continue;
    const opener = tags[k + 1];
    const whole = holder(line, wholePhrase(line, outer));
    const before = tags[whole.first - 1];
    // “Earlier on Tuesday, the mayor, Ann Doe, said”: a day explains nobody.
    if (TIME.test(tokens[outer.head]!.lower)) return fallback;
    // “On Tuesday, Ann Doe said”: what stands after a preposition that begins the clause is no subject.
    if ((before === 'IN' || before === 'TO') && !JOINS.test(tokens[whole.first - 1]!.lower)) {
      fallback ??= whole;
      continue;
    }
    // “the coach, Ann Doe, said”
    if (
      opener === 'NNP' &&
      (tags[outer.first] === 'DT' || tags[outer.first] === 'PRP$') &&
      tags[outer.head] !== 'NNP' &&
      outer.last - outer.first > 1
    )
      return whole;
    const named = tags[outer.head] === 'NNP' || tags[outer.head] === 'PRP';
    if (isRelative(opener)) return explained(line, whole);
    if (named && (opener === 'DT' || opener === 'CD' || opener === 'PRP$' || opener === 'JJ' || isNoun(opener))) {
      // A list of names or “Bath, England,” goes on to the left.
      if (opener === 'NNP' && before === ',') {
        fallback = whole;
        continue;
      }
      return whole;
    }
    if (opener === 'VBN' || opener === 'VBG' || opener === 'IN' || opener === 'WRB' || opener === 'RB') return whole;
    fallback = whole;
    if (before === undefined || whole.first <= first || before === 'CC') return whole;
  }
  return fallback;
};
