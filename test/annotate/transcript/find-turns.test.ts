import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {annotate} from '../../../src/annotate/index.ts';
import {openKnowledge} from '../../../src/annotate/knowledge.ts';
import {articleOf} from '../../article-of.ts';

const knowledge = openKnowledge(file => readFileSync(new URL(`../../../data/${file}`, import.meta.url)));

/** What is said directly, as “speaker: words”. */
function said(...texts: string[]): string[] {
  const article = articleOf(texts, {title: 'A title'});
  const {quotes, speakers} = annotate(article, knowledge);
  return quotes
    .filter(({kind}) => kind === 'direct')
    .map(({spans, speaker}) => {
      const name = speakers.find(({id}) => id === speaker)?.name ?? '?';
      return `${name}: ${spans.map(({block, start, end}) => texts[block]!.slice(start, end)).join(' … ')}`;
    });
}

test.each<[string, string[], string[]]>([
  [
    'labels in capitals name those the article has introduced',
    ['The mayor, Jane Marlow, spoke to Peter Vance.', 'VANCE: When?', 'MARLOW: On Friday.', 'VANCE: Why so late?'],
    ['Peter Vance: When?', 'Jane Marlow: On Friday.', 'Peter Vance: Why so late?'],
  ],
  [
    'a label that nothing introduces speaks under itself, once it recurs',
    ['MODERATOR: Welcome.', 'SPEAKER TWO: Thank you.', 'MODERATOR: Please.', 'SPEAKER TWO: I shall be brief.'],
    ['Moderator: Welcome.', 'Speaker Two: Thank you.', 'Moderator: Please.', 'Speaker Two: I shall be brief.'],
  ],
  [
    'questions and answers',
    ['Q. Is it safe?', 'A. It is.', 'Q. Since when?', 'A. Since May.'],
    [
      'the interviewer: Is it safe?',
      'the interviewee: It is.',
      'the interviewer: Since when?',
      'the interviewee: Since May.',
    ],
  ],
  [
    'names in small letters',
    [
      'Jane Marlow met Peter Vance.',
      'Jane Marlow: So?',
      'Peter Vance: Well.',
      'Jane Marlow: Go on.',
      'Peter Vance: No.',
    ],
    ['Jane Marlow: So?', 'Peter Vance: Well.', 'Jane Marlow: Go on.', 'Peter Vance: No.'],
  ],
  [
    'marks within a turn are a part of it',
    ['Jane Marlow met Peter Vance.', 'VANCE: So?', 'MARLOW: We “acted”, they say.', 'VANCE: And?'],
    ['Peter Vance: So?', 'Jane Marlow: We “acted”, they say.', 'Peter Vance: And?'],
  ],
  [
    'notes of the desk are no turns',
    ['The bridge is shut.', 'CORRECTION: An earlier version was wrong.', 'LONDON: Rain.', 'NOTE: Figures are rounded.'],
    [],
  ],
  [
    'headings with a colon are none',
    ['The plan: more buses.', 'The cost: two million.', 'The catch: nobody drives.'],
    [],
  ],
  ['one label alone is none', ['WATCH: the film.', 'WATCH: the other film.', 'WATCH: the third film.'], []],
])('%s', (_, texts, expected) => {
  expect(said(...texts)).toEqual(expected);
});
