import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {isFirst, LABELS, NAME_TYPES, OUTSIDE, typeOf} from '../../../src/annotate/names/labels.ts';
import {nameView} from '../../../src/annotate/names/name-view.ts';
import {oneNameOneType} from '../../../src/annotate/names/one-name-one-type.ts';
import {openNames} from '../../../src/annotate/names/open-names.ts';
import {readDocument} from '../../../src/annotate/read-document.ts';
import {articleOf} from '../../article-of.ts';

const names = openNames(file => readFileSync(new URL(`../../../data/${file}`, import.meta.url)));
const LETTERS = 'pol';

/** Lays labels over a text, “P” a person's first word, “p” a later one, each as sure as told, and gives what becomes of them. */
const after = (text: string, marks: string, sure: readonly number[]): string => {
  const view = nameView(readDocument(articleOf([text])), names, names.memory);
  const labels = Uint8Array.from(marks, mark => {
    const type = LETTERS.indexOf(mark.toLowerCase());
    return type < 0 ? OUTSIDE : 1 + type + (mark === mark.toLowerCase() ? NAME_TYPES.length : 0);
  });
  const chances = new Float32Array(labels.length * LABELS);
  labels.forEach((label, i) => {
    chances[i * LABELS + label] = sure[i] ?? 1;
  });
  oneNameOneType(view, labels, chances);
  return [...labels]
    .map(label => (label === OUTSIDE ? '-' : LETTERS[typeOf(label)]![isFirst(label) ? 'toUpperCase' : 'toLowerCase']()))
    .join('');
};

test.each([
  ['Varnok Steel grew and Varnok hired', 'Oo--P-', 'Oo--O-'],
  ['Varnok Steel grew and Varnok hired', 'Oo--L-', 'Oo--L-'],
  // Somebody bears the name.
  ['Varnok Steel lost Ida Varnok as Varnok left', 'Oo-Pp-P-', 'Oo-Pp-P-'],
  // The last word tells nothing of the kind.
  ['United Varnok grew and Varnok hired', 'Oo--P-', 'Oo--P-'],
])('a person of an organisation’s first word: %s, %s', (text, marks, expected) => {
  expect(after(text, marks, Array(8).fill(0.8))).toBe(expected);
});

test('what the labels are very sure of stays', () => {
  expect(after('Varnok Steel grew and Varnok hired', 'Oo--P-', [0.8, 0.8, 1, 1, 0.95])).toBe('Oo--P-');
});

test('a name is what all its places together make likeliest', () => {
  expect(after('Varnok fell and Varnok rose and Varnok', 'P--L--L', [0.5, 1, 1, 0.7, 1, 1, 0.7])).toBe('L--L--L');
});
