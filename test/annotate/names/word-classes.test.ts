import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {packClasses} from '../../../scripts/train-names/pack-classes.ts';
import {hashText} from '../../../src/annotate/names/hash.ts';
import {openWordClasses, UNKNOWN} from '../../../src/annotate/names/word-classes.ts';

test('a word comes back in its class and in those that the class is part of', () => {
  const words = [['mayor', 'minister'], ['oslo'], ['ltd', 'plc', 'inc']];
  const classes = openWordClasses(packClasses({words, middle: [2, 1, 300], coarse: [1, 1, 64]}));
  expect(classes.lookUp(hashText('minister'))).toEqual({fine: 1, middle: 2, coarse: 1});
  expect(classes.lookUp(hashText('oslo'))).toEqual({fine: 2, middle: 1, coarse: 1});
  expect(classes.lookUp(hashText('plc'))).toEqual({fine: 3, middle: 300, coarse: 64});
  expect(classes.lookUp(hashText('unheard-of'))).toBe(UNKNOWN);
});

test('where two words have one key, the one named first keeps its class', () => {
  const classes = openWordClasses(packClasses({words: [['oslo'], ['oslo']], middle: [1, 2], coarse: [1, 2]}));
  expect(classes.lookUp(hashText('oslo')).fine).toBe(1);
});

test.each([
  ['monday', 'tuesday', 'maria'],
  ['oslo', 'stockholm', 'maria'],
  ['smith', 'jones', 'oslo'],
])('the classes that are carried hold %s with %s and apart from %s', (word, akin, other) => {
  const data = readFileSync(new URL('../../../data/names-classes.bin', import.meta.url));
  const {lookUp} = openWordClasses(data);
  expect(lookUp(hashText(word)).middle).toBe(lookUp(hashText(akin)).middle);
  expect(lookUp(hashText(word)).middle).not.toBe(lookUp(hashText(other)).middle);
});
