import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {findCast} from '../../../src/annotate/cast/find-cast.ts';
import type {Figure} from '../../../src/annotate/cast.ts';
import {openNames} from '../../../src/annotate/names/open-names.ts';
import {readDocument} from '../../../src/annotate/read-document.ts';
import {articleOf} from '../../article-of.ts';

const root = new URL('../../../', import.meta.url);
const names = openNames(file => readFileSync(new URL(`data/${file}`, root)));
const figuresOf = (...paragraphs: readonly string[]): readonly Figure[] =>
  findCast(readDocument(articleOf(paragraphs, {published: '2025-03-13'})), names).figures;

const fixtures = new URL('test/fixtures/cast/', root);
describe('articles of many beats and countries', () => {
  // figures.txt: type | name | aliases | gender | the noun of the role; what is left out may be anything.
  for (const slug of readdirSync(fixtures)) {
    const read = (file: string): string[] =>
      readFileSync(new URL(`${slug}/${file}`, fixtures), 'utf8')
        .trim()
        .split('\n');
    const figures = figuresOf(...read('article.txt'));
    for (const line of read('figures.txt')) {
      const [type, name, aliases, gender, role] = line.split('|').map(part => part.trim());
      test(`${slug}: ${name}`, () => {
        const figure = figures.find(each => each.name === name);
        expect(figure?.type).toBe(type);
        for (const alias of (aliases ?? '').split('; ').filter(Boolean)) expect(figure?.aliases).toContain(alias);
        if (gender) expect(figure?.gender).toBe(gender);
        if (role) expect(figure?.role).toContain(role);
      });
    }
    test(`${slug}: nobody else`, () => {
      const wanted = read('figures.txt').filter(line => /^(?:person|group)/.test(line));
      expect(figures.filter(({type}) => type === 'person' || type === 'group')).toHaveLength(wanted.length);
    });
  }
});

describe('roles', () => {
  test.each([
    ['Finnish President Aino Korhonen arrived.', 'Finnish President'],
    ['US Trade Adviser Aino Korhonen arrived.', 'US Trade Adviser'],
    ['Secretary of State Aino Korhonen arrived.', 'Secretary of State'],
    ['Aino Korhonen, the club’s coach, arrived.', 'club’s coach'],
    ['Aino Korhonen, 42, a nurse from Cork, arrived.', 'nurse from Cork'],
    ['Its finance director, Aino Korhonen, arrived.', 'finance director'],
    ['The chair, Dr. Aino Korhonen, arrived.', 'chair'],
    ['Aino Korhonen, who was the mayor of Turku, arrived.', 'mayor of Turku'],
    ['Aino Korhonen has been a teacher since 2001.', 'teacher'],
    ['Aino Korhonen, a physio lent to the visitors, arrived.', 'physio'],
    ['Aino Korhonen, of Cork, a nurse, arrived.', 'nurse'],
    ['The winner was Aino Korhonen.', 'winner'],
    ['Aino Korhonen had worked as a nurse in Cork.', 'nurse in Cork'],
    ['The vicar, the Rev Aino Korhonen, arrived.', 'vicar'],
    ['Aino Korhonen, who started there as a cook, arrived.', 'cook'],
    ['Aino Korhonen, aged 42, a nurse, arrived.', 'nurse'],
    ['Aino Korhonen, 42, who is a nurse, arrived.', 'nurse'],
    ['Aino Korhonen, who until May was the mayor, arrived.', 'mayor'],
    ['Aino Korhonen, one of the surgeons, arrived.', 'surgeons'],
    ['Aino Korhonen was elected president of the club.', 'president of the club'],
    ['They met a nurse called Aino Korhonen.', 'nurse'],
    ['She was saved by Aino Korhonen. The caretaker went back.', 'caretaker'],
    ['Aino Korhonen, who chairs the board, arrived.', 'chair'],
    ['Aino Korhonen, who has coached the side since May, arrived.', 'coach'],
    ['The panel, chaired by Dame Aino Korhonen, met.', 'chair'],
    ['Aino Korhonen, at 26 the youngest member of the council, arrived.', 'youngest member of the council'],
    ['Aino Korhonen, elected director two years ago, arrived.', 'director'],
    ['Aino Korhonen, who was mayor three times, arrived.', 'mayor'],
    ['Aino Korhonen, who was his station manager, arrived.', 'his station manager'],
    ['Aino Korhonen would remain captain.', 'captain'],
    ['The owner’s crewmate that night, Aino Korhonen, arrived.', 'crewmate'],
    ['The club, whose manager, Aino Korhonen, arrived, won.', 'manager'],
    ['The judge, Aino Korhonen of Turku, arrived.', 'judge'],
    ['Its commander, Captain Aino Korhonen, arrived.', 'commander'],
    ['Aino Korhonen, a butcher near the park, arrived.', 'butcher near the park'],
    ['A rigger fell on Monday. Aino Korhonen, 28, had said so.', 'rigger'],
    ['The town’s nurse would not come. Aino Korhonen was ill.', 'town’s nurse'],
    ['The afternoon belonged to a former colleague. Aino Korhonen spoke.', 'former colleague'],
    // Near misses.
    ['Aino Korhonen, who heads for Cork, arrived.', null],
    ['The presenter of Aino Korhonen’s choice arrived.', null],
    ['A rigger met Kaisa Lahti. Aino Korhonen, 28, had said so.', null],
    ['A man fell on Monday. Aino Korhonen, 28, had said so.', null],
    ['They were owners of Korhonen. Aino Korhonen arrived.', null],
    ['Aino Korhonen was a girl in 1980.', null],
    ['Aino Korhonen, said the captain.', null],
    ['Aino Korhonen was jailed. The judge went back.', null],
    ['Aino Korhonen met Kaisa Lahti. The caretaker went back.', null],
    ['Aino Korhonen arrived. The caretaker, Kaisa Lahti, went back.', null],
    ['Aino Korhonen started as soon as she could.', null],
    ['Aino Korhonen became famous.', null],
    ['Aino Korhonen arrived, a day late.', null],
    ['Aino Korhonen, however, arrived.', null],
    ['They told Aino Korhonen to wait.', null],
    ['Aino Korhonen is the best of them.', null],
    ['In December Aino Korhonen arrived.', null],
  ])('%s', (text, role) => {
    expect(figuresOf(text).find(({type}) => type === 'person')?.role).toBe(role);
  });

  test('a description goes before a rank', () => {
    expect(figuresOf('Captain Aino Korhonen, an army spokeswoman, arrived.')[0]?.role).toBe('army spokeswoman');
  });

  test('a list of names shares the plural before it', () => {
    const [first, second] = figuresOf('The club captains Aino Korhonen and Bob Hart arrived.');
    expect([first?.role, second?.role]).toEqual(['club captains', 'club captains']);
  });

  test('a present office goes before a former one and before kinship', () => {
    const [figure] = figuresOf(
      'Aino Korhonen, a former mayor of Turku, arrived.',
      'Her mother, Aino Korhonen, waved.',
      'Education Minister Aino Korhonen spoke.',
    );
    expect(figure?.role).toBe('Education Minister');
    expect(figure?.roles.map(({text}) => text)).toEqual(['former mayor of Turku', 'mother', 'Education Minister']);
  });
});

describe('gender, for pronouns', () => {
  test.each([
    ['Xiri Quelm, who had married him in May, left. The Quelms have no car.', null],
    ['Xiri Quelm was his station manager. The house was sold.', null],
    ['Xiri Quelm left the house. She had no key.', 'female'],
    ['A spokeswoman for the ministry, Xiri Quelm, left.', 'female'],
    ['The cook’s son, Xiri Quelm, left.', 'male'],
  ])('%s', (text, gender) => {
    expect(figuresOf(text).find(({type}) => type === 'person')?.gender).toBe(gender);
  });
});

describe('two of one surname', () => {
  test('the surname alone is whose it was before', () => {
    const figures = figuresOf(
      'Marta Lindqvist has run the hotel since 1998. Lindqvist closed it in May.',
      'Her brother, Tom Lindqvist, left for Colby long ago.',
      'Lindqvist has not sold it.',
    );
    expect(figures.find(({name}) => name === 'Marta Lindqvist')?.mentions).toHaveLength(3);
  });
});

describe('persons by the role beside them', () => {
  test.each([
    ['The union’s national officer, Mairead Duffield-Batty, accused the board.', 'person Mairead Duffield-Batty'],
    ['Its HR director, Brunhilde Gauntlett, denied on oath that she approved it.', 'person Brunhilde Gauntlett'],
    ['He lodged with a Mrs Thistlewick, a landlady of old.', 'person Thistlewick'],
    // Near misses.
    ['The river’s harbour, Gorse Harbour, was closed.', 'place Gorse Harbour'],
    ['The carmaker, Volvo Trucks, denied it.', 'organisation Volvo Trucks'],
  ])('%s', (text, expected) => {
    expect(figuresOf(text).map(({type, name}) => `${type} ${name}`)).toContain(expected);
  });
});

describe('works and events', () => {
  test.each([
    ['Her novel “The Salt Road” sold well.', ['work The Salt Road']],
    ['“Low Water,” a new ballet by the troupe, opens today.', ['work Low Water']],
    ['The film, ‘Three Brothers’, won.', ['work Three Brothers']],
    ['She swam at the Winter Olympics.', ['event Winter Olympics']],
    // Near misses.
    ['“The Salt Road is closed,” he said.', []],
    ['He called it “a bad novel”.', []],
    ['“Leave,” he said of the book.', []],
  ])('%s', (text, expected) => {
    const found = figuresOf(text).filter(({type}) => type === 'work' || type === 'event');
    expect(found.map(({type, name}) => `${type} ${name}`)).toEqual(expected);
  });
});

test('mentions lie where they say', () => {
  const texts = ['“No,” said Ann Lee of Acme Steel on March 3.', 'Lee paid $5 million in Oslo.'];
  for (const {name, mentions} of figuresOf(...texts))
    for (const {block, start, end} of mentions) {
      const said = texts[block]!.slice(start, end);
      expect(said.length).toBeGreaterThan(0);
      expect(name.includes(said) || said === 'Lee').toBe(true);
    }
});
