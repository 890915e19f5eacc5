import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** The texts that are opened; each begins with FIRST and ends with LAST, so that a screen tells what it shows. */
export interface Input {
  readonly name: 'page' | 'words20k' | 'book';
  readonly path: string;
  readonly bytes: number;
}

export const FIRST = 'Alphaville';
export const LAST = 'Omegaville';

const PEOPLE = [
  'Maria Ortiz',
  'Owen Talbot',
  'Tessa Lindqvist',
  'Priya Raman',
  'Adam Nwosu',
  'Hana Sato',
  'Ivo Petrov',
  'Ruth Keller',
];
const SUBJECTS = [
  'The council',
  'The harbour board',
  'A spokesman for the port',
  'Residents of the old town',
  'The ministry',
  'Engineers',
];
const VERBS = ['approved', 'delayed', 'rejected', 'reviewed', 'financed', 'questioned', 'announced', 'inspected'];
const THINGS = [
  'the flood barrier',
  'a second bridge',
  'the ceasefire talks',
  'the maintenance budget',
  'new river gauges',
  'the annual report',
];
const SPOKEN = [
  'We cannot wait for another winter',
  'The numbers speak for themselves',
  'Nobody asked us before the vote',
  'It will cost more than they say',
];

/** Writes the inputs into a folder: news-like texts of 4 KB, of 20,000 words and of 4 MB, the same in every run. */
export function makeInputs(folder: string): readonly Input[] {
  mkdirSync(folder, {recursive: true});
  return [make(folder, 'page', 4_000), make(folder, 'words20k', 125_000), make(folder, 'book', 4_000_000)];
}

function make(folder: string, name: Input['name'], size: number): Input {
  const text = `${newsOf(size, size).join('\n\n')}\n`;
  const path = join(folder, `${name}.txt`);
  writeFileSync(path, text);
  return {name, path, bytes: Buffer.byteLength(text)};
}

/** A news-like text of about so many bytes, its title first: the same for the same seed. */
export function newsOf(size: number, seed: number): readonly string[] {
  const random = generator(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const paragraphs = [`${FIRST} votes on its harbour again`];
  for (let length = 0; length < size; ) {
    const paragraph = [
      sentence(pick, random),
      sentence(pick, random),
      speech(pick, random),
      sentence(pick, random),
    ].join(' ');
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  return [...paragraphs, `Talks go on in ${LAST}.`];
}

type Pick = <Item>(items: readonly Item[]) => Item;

const sentence = (pick: Pick, random: () => number): string =>
  `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(THINGS)} in ward ${word(random)} after ${Math.floor(random() * 90)} days.`;

const speech = (pick: Pick, random: () => number): string =>
  random() < 0.5
    ? `“${pick(SPOKEN)},” ${pick(PEOPLE)} said.`
    : `${pick(PEOPLE)} said that ${pick(THINGS)} would be ${pick(VERBS)} soon.`;

const SYLLABLES = ['ba', 'co', 'di', 'fe', 'gu', 'la', 'me', 'ni', 'po', 'ru', 'sa', 'te', 'vi', 'wo'];

/** Invented words, so that a book has the vocabulary of a book. */
const word = (random: () => number): string =>
  Array.from({length: 3}, () => SYLLABLES[Math.floor(random() ** 2 * SYLLABLES.length)]!).join('');

/** Mulberry32: numbers in [0, 1), the same for the same seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
