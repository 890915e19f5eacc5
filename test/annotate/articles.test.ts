import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {annotate} from '../../src/annotate/index.ts';
import {openKnowledge} from '../../src/annotate/knowledge.ts';
import {readData} from '../../src/load/data-file.ts';
import {load} from '../../src/load/index.ts';
import type {Reading} from '../../src/model/reading.ts';

/** What a person found in an article: words that are said, by whom, and words in marks that nobody says. */
interface Expected {
  readonly said: readonly (readonly [words: string, speaker: string])[];
  readonly neverSaid: readonly string[];
}

const FOLDER = new URL('../fixtures/articles/', import.meta.url);
const slugs = readdirSync(FOLDER)
  .filter(name => name.endsWith('.txt'))
  .map(name => name.slice(0, -4));
const knowledge = openKnowledge(readData);

async function read(slug: string): Promise<Reading> {
  const {articles} = await load({input: new URL(`${slug}.txt`, FOLDER).pathname});
  return {article: articles[0]!, annotations: annotate(articles[0]!, knowledge)};
}

/** The names of those whose words hold these. */
function speakersOf({article, annotations}: Reading, words: string): readonly (string | null)[] {
  const names = new Map(annotations.speakers.map(({id, name}) => [id, name]));
  return annotations.quotes
    .filter(({kind, spans, quoted}) =>
      (kind === 'direct' ? spans : quoted).some(({block, start, end}) =>
        article.blocks[block]!.text.slice(start, end).replace(/\s+/g, ' ').includes(words),
      ),
    )
    .map(({speaker}) => (speaker === null ? null : (names.get(speaker) ?? null)));
}

const isRight = (found: readonly (string | null)[], speaker: string): boolean =>
  found.length > 0 && found.every(name => name !== null && (name.includes(speaker) || speaker.includes(name)));

test('nine in ten of what is said in articles of every kind is given to the right speaker', async () => {
  const wrong: string[] = [];
  let count = 0;
  for (const slug of slugs) {
    const {said} = JSON.parse(readFileSync(new URL(`${slug}.json`, FOLDER), 'utf8')) as Expected;
    const reading = await read(slug);
    for (const [words, speaker] of said) {
      count++;
      const found = speakersOf(reading, words);
      if (!isRight(found, speaker))
        wrong.push(`${slug}: “${words}” is ${speaker}’s, not ${found.join(', ') || 'found'}`);
    }
  }
  if (wrong.length) console.log(`${wrong.length} of ${count} wrong:\n${wrong.join('\n')}`);
  expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(count / 10);
});

test('what stands in marks and is nobody’s speech is no quotation', async () => {
  const taken: string[] = [];
  for (const slug of slugs) {
    const {neverSaid} = JSON.parse(readFileSync(new URL(`${slug}.json`, FOLDER), 'utf8')) as Expected;
    const reading = await read(slug);
    for (const words of neverSaid) if (speakersOf(reading, words).length > 0) taken.push(`${slug}: “${words}”`);
  }
  expect(taken).toEqual([]);
});
