import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {annotate} from '../../src/annotate/index.ts';
import {openKnowledge} from '../../src/annotate/knowledge.ts';
import {articleOf} from '../article-of.ts';

const knowledge = openKnowledge(file => readFileSync(new URL(`../../data/${file}`, import.meta.url)));

/** Who is said to have said what is reported in a paragraph. */
const speakersOf = (paragraph: string): string[] => {
  const {quotes, speakers} = annotate(articleOf([paragraph]), knowledge);
  return quotes.map(({kind, speaker}) => `${kind} ${speakers.find(({id}) => id === speaker)?.name}`);
};

test.each([
  ['Maria Lopez of the residents’ group complained that the road flooded.', 'indirect Maria Lopez'],
  ['Its finance director, Hanna Gaunt, denied on oath that she had signed it.', 'indirect Hanna Gaunt'],
  ['According to her translator, Owen Pryce, the book took four years.', 'indirect Owen Pryce'],
  ['The mayor’s lawyer, Ines Roca, said the paper was forged.', 'indirect Ines Roca'],
  ['A spokesman for the ministry said the paper was forged.', 'indirect A spokesman for the ministry'],
  ['Marta Lindqvist called the plan “a joke in poor taste”.', 'direct Marta Lindqvist'],
])('reads the speaker of «%s»', (paragraph, speaker) => {
  expect(speakersOf(paragraph)).toEqual([speaker]);
});
