import {expect, test} from 'vitest';
import {annotate} from '../../../src/annotate/index.ts';
import {openKnowledge} from '../../../src/annotate/knowledge.ts';
import {readData} from '../../../src/load/data-file.ts';
import {articleOf} from '../../article-of.ts';

const knowledge = openKnowledge(readData);

const rolesIn = (...paragraphs: readonly string[]): Record<string, string | null> =>
  Object.fromEntries(annotate(articleOf(paragraphs), knowledge).entities.map(({name, role}) => [name, role]));

test('what somebody is called elsewhere is a role, where no other is told', () => {
  const paragraphs = [
    'Aino Korhonen, 42, was in the hall with her two dogs when the roof fell on Monday.',
    '“It went like a tent,” the veteran caretaker said. “Then it was quiet.”',
  ];
  expect(rolesIn(...paragraphs)['Aino Korhonen']).toBe('veteran caretaker');
  const {speakers, entities} = annotate(articleOf(paragraphs), knowledge);
  const {id, roles} = entities.find(({name}) => name === 'Aino Korhonen')!;
  expect(speakers.find(speaker => speaker.id === id)?.role).toBe('veteran caretaker');
  expect(roles).toEqual([{text: 'veteran caretaker', span: {block: 1, start: 27, end: 44}}]);
});

test('a role that is told stays, and what anybody may be called is none', () => {
  expect(
    rolesIn(
      'Aino Korhonen, a nurse, was in the hall with her two dogs when the roof fell on Monday.',
      '“It went like a tent,” the veteran caretaker said. “Then it was quiet.”',
    )['Aino Korhonen'],
  ).toBe('nurse');
  expect(
    rolesIn(
      'Aino Korhonen, 42, was in the hall with her two dogs when the roof fell on Monday.',
      '“It went like a tent,” the woman said. “Then it was quiet.”',
    )['Aino Korhonen'],
  ).toBeNull();
});
