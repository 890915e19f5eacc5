import {readFileSync} from 'node:fs';
import {expect, describe as group, test} from 'vitest';
import {findCast} from '../../../src/annotate/cast/find-cast.ts';
import {counterparts} from '../../../src/annotate/coreference/counterparts.ts';
import {epithet, nextPronoun} from '../../../src/annotate/coreference/described-ahead.ts';
import {gatherFacts} from '../../../src/annotate/coreference/facts.ts';
import {likeness} from '../../../src/annotate/coreference/likeness.ts';
import {openMemory} from '../../../src/annotate/coreference/memory.ts';
import {ownerOf, ownership, sameOwner} from '../../../src/annotate/coreference/owner.ts';
import {openLanguage} from '../../../src/annotate/knowledge.ts';
import {describe} from '../../../src/annotate/mentions/describing-nouns.ts';
import {readDocument} from '../../../src/annotate/read-document.ts';
import {makeFlow} from '../../../src/annotate/scene/make-flow.ts';
import {makeScene} from '../../../src/annotate/scene/make-scene.ts';
import {articleOf} from '../../article-of.ts';

const language = openLanguage(file => readFileSync(new URL(`../../../data/${file}`, import.meta.url)));

function read(text: string) {
  const document = readDocument(articleOf([text]));
  const flow = makeFlow(document.passages, language.tag(document), []);
  const scene = makeScene(flow, findCast(document, language.names), language.nouns, language.cues);
  const facts = gatherFacts(scene.flow, scene.cast, scene.references, scene.links, language.classOf);
  const named = (name: string) => scene.cast.figures.findIndex(figure => figure.name === name);
  const called = (noun: string) => scene.references.find(r => r.kind === 'description' && r.noun === noun)!;
  return {scene, facts, memory: openMemory(scene, facts), named, called};
}

group('whose a description is', () => {
  test('by an owner before it or behind “of”', () => {
    const {scene, memory, named, called} = read(
      'Marta Lindqvist’s lawyer met the mother of Tom Hargreave. The clerk slept.',
    );
    expect(ownerOf(scene, memory, called('lawyer'))).toBe(named('Marta Lindqvist'));
    expect(ownerOf(scene, memory, called('mother'))).toBe(named('Tom Hargreave'));
    expect(ownerOf(scene, memory, called('clerk'))).toBe(-1);
  });
  test('nobody is kin to themselves, and kin may bear one surname', () => {
    const {scene, named, called} = read('Tom Hargreave and Ann Hargreave met Jo Lee. His wife smiled at the lawyer.');
    const tom = named('Tom Hargreave');
    const of = (noun: string, name: string) => ownership(scene, called(noun), named(name), tom);
    expect(of('wife', 'Tom Hargreave')).toBe(1);
    expect(of('wife', 'Ann Hargreave')).toBe(2);
    expect(of('wife', 'Jo Lee')).toBe(3);
    expect(of('lawyer', 'Jo Lee')).toBe(4);
    expect(ownership(scene, called('lawyer'), tom, -1)).toBe(0);
  });
  test('the same noun under the same owner settles it, whatever it stood for under others', () => {
    const before = [
      {entity: 4, owned: false},
      {entity: 7, owned: true},
      {entity: 4, owned: true},
    ];
    expect(sameOwner(before, 7)).toBe(1);
    expect(sameOwner(before, 4)).toBe(2);
    expect(sameOwner(before.slice(0, 1), 4)).toBe(3);
    expect(sameOwner([], 4)).toBe(0);
  });
});

group('the other side of a tie', () => {
  test('whose lawyer she is, is her client', () => {
    const {scene, memory, named, called} = read(
      'Tom Hargreave’s lawyer, Marta Lindqvist, rose. Jo Lee slept. Lindqvist said her client had gone.',
    );
    const of = (name: string) => counterparts(scene, memory, called('client'), named(name));
    expect(of('Marta Lindqvist')).toEqual([named('Tom Hargreave')]);
    expect(of('Jo Lee')).toBeNull();
  });
});

group('what stands behind a description', () => {
  test('a pronoun tells its gender, less surely where somebody stands between', () => {
    const next = (text: string) => {
      const {scene, called} = read(text);
      return nextPronoun(scene, called('driver'));
    };
    expect(next('The driver said she had braked.')).toEqual({gender: 'female', away: 0});
    expect(next('The driver told the clerk that she had braked.')).toEqual({gender: 'female', away: 1});
    expect(next('The driver left. He had braked.')).toEqual({gender: 'male', away: 2});
    expect(next('The driver left. Later the clerk said he had braked.')).toBeNull();
  });
  test.each([
    ['Yesterday the 38-year-old said he left.', '38-year-old', 1],
    ['The former goalkeeper left.', 'goalkeeper', 2],
    ['The Belgian left.', 'belgian', 3],
    ['The goalkeeper left.', 'goalkeeper', 0],
  ])('another word for somebody known: %s', (text, noun, kind) => {
    const {scene, called} = read(text);
    expect(epithet(scene, called(noun))).toBe(kind);
  });
});

group('how near a noun is to what somebody is', () => {
  test('the word itself, a word of like company, a word of other company, no word at all', () => {
    const {facts, named} = read('The striker, Marta Lindqvist, met Jo Lee in the rain.');
    const marta = named('Marta Lindqvist');
    expect(likeness(facts, marta, 'striker')).toBe(4);
    expect(likeness(facts, marta, 'midfielder')).toBeGreaterThan(likeness(facts, marta, 'coroner'));
    expect(likeness(facts, marta, 'coroner')).toBeGreaterThanOrEqual(0);
    expect(likeness(facts, named('Jo Lee'), 'striker')).toBe(-1);
  });
});

group('gender that an apposition tells', () => {
  test('“Doe’s wife, the soprano Solvi Doe”', () => {
    const {facts, named} = read('Hargreave’s wife, the singer Solvi Lund, defended him. He had corrected her vowels.');
    expect(facts.told[named('Solvi Lund')]).toBe('female');
  });
});

group('what a noun describes', () => {
  test.each([
    ['cleric', 'person', null],
    ['witch', 'person', 'female'],
    ['mother-in-law', 'person', 'female'],
    ['sisters-in-law', 'person', 'female'],
    ['law', 'document', null],
  ] as const)('%s', (noun, nature, gender) => {
    expect(describe(noun, language.nouns)).toMatchObject({nature, gender});
  });
});
