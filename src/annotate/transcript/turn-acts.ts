import type {Act} from '../acts.ts';
import type {Cast} from '../cast.ts';
import type {Facts} from '../coreference/facts.ts';
import {type Turn, whoTakesTurn} from './find-turns.ts';

const letters: Readonly<Record<string, string>> = {Q: 'the interviewer', A: 'the interviewee'};

/** Makes an act of each turn: said by the figure that its label names, else under the label's own words. */
export function turnActs(turns: readonly Turn[], cast: Cast, facts: Facts): Act[] {
  return turns.map(({label, words, said}): Act => {
    const figure = whoTakesTurn(words, cast, facts);
    const name = letters[words] ?? (/\p{Ll}/u.test(words) ? words : inSmallLetters(words));
    return {
      kind: 'direct',
      spans: [said],
      quoted: [],
      attribution: null,
      report: null,
      turn: {label, name, entity: figure < 0 ? null : figure},
    };
  });
}

/** WALLACE → Wallace, THE SPEAKER → The Speaker. */
const inSmallLetters = (words: string): string =>
  words.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, letter => letter.toUpperCase());
