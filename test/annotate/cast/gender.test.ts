import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {genderOfGivenName} from '../../../src/annotate/cast/gender.ts';
import {openGazetteer} from '../../../src/annotate/names/gazetteer.ts';

const gazetteer = openGazetteer(readFileSync(new URL('../../../data/names-lists.bin', import.meta.url)));

describe('whom a given name is given to', () => {
  test.each([
    ['Mary', 'female'],
    ['John', 'male'],
    ['Thandiwe', 'female'],
    ['Bronislaw', 'male'],
    ['Marie-Claire', 'female'],
    ['Jean-Pierre', 'male'],
    ['Wxyzzy', null],
  ])('%s: %s', (name, gender) => expect(genderOfGivenName(name, gazetteer)).toBe(gender));
});
