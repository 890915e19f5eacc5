import {describe, expect, test} from 'vitest';
import {parsePersonName} from '../../../src/annotate/cast/person-name.ts';
import {fitsShortName, sameFullName} from '../../../src/annotate/cast/same-person.ts';

describe('sameFullName', () => {
  test.each([
    ['John F. Hart', 'John Hart', true],
    ['J. Hart', 'John Hart', true],
    ['J.K. Hart', 'Joanna Hart', true],
    ['Jack Hart', 'John Hart', true],
    ['Ann Hart', 'John Hart', false],
    ['John Lowe', 'John Hart', false],
    ['John A. Hart', 'John B. Hart', false],
    ['John Hart Jr.', 'John Hart Sr.', false],
    ['John Hart Jr.', 'John Hart', true],
    ['Márta Szép', 'Szép Márta', true],
    ['Ana de la Cruz', 'Ana Cruz', true],
    ['Inés Ruiz Peña', 'Inés Ruiz', true],
    ['Omar al-Hadi', 'Omar Al-Hadi', true],
    ['Petr Ilyich Orlov', 'Petr Orlov', true],
    ['Lamar “Deuce” Whit', 'Lamar Whit', true],
  ])('%s and %s: %s', (left, right, expected) => {
    expect(sameFullName(parsePersonName(left), parsePersonName(right))).toBe(expected);
  });
});

describe('fitsShortName', () => {
  test.each([
    ['Hart', 'John Hart', 3],
    ['Cruz', 'Ana de la Cruz', 3],
    ['de la Cruz', 'Ana de la Cruz', 3],
    ['Hadi', 'Omar al-Hadi', 3],
    ['al-Hadi', 'Omar al-Hadi', 3],
    ['John', 'John Hart', 2],
    ['Jack', 'John Hart', 2],
    ['Ruiz', 'Inés Ruiz Peña', 1],
    ['Kim', 'Kim Bo-ra', 2],
    ['Bo-ra', 'Kim Bo-ra', 3],
    ['Lowe', 'Ann Hart-Lowe', 3],
    ['Hart', 'Ann Lowe', 0],
    ['Har', 'John Hart', 0],
  ])('%s for %s: %i', (short, full, expected) => {
    expect(fitsShortName(parsePersonName(short), parsePersonName(full))).toBe(expected);
  });
});
