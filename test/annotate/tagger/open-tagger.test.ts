import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {pastForms} from '../../../src/annotate/cues/inflect.ts';
import {readDocument} from '../../../src/annotate/read-document.ts';
import {openTagger} from '../../../src/annotate/tagger/open-tagger.ts';
import {articleOf} from '../../article-of.ts';

const tagger = openTagger(readFileSync(new URL('../../../data/tagger.bin', import.meta.url)));
const tagged = (text: string): string => {
  const document = readDocument(articleOf([text]));
  return tagger(document)[0]!
    .map((tag, i) => `${document.passages[0]!.tokens[i]!.text}/${tag}`)
    .join(' ');
};

const rows: readonly (readonly [sentence: string, ...words: string[]])[] = [
  ['The coach said that the team was tired.', 'said/VBD', 'that/IN', 'was/VBD'],
  ['It has often been said before.', 'has/VBZ', 'been/VBN', 'said/VBN'],
  ['He was told that the reports said nothing.', 'told/VBN', 'that/IN', 'reports/NNS', 'said/VBD'],
  ['Figures released Tuesday said sales rose.', 'released/VBN', 'said/VBD', 'rose/VBD'],
  ['Critics claim he reports lies.', 'claim/VBP', 'reports/VBZ'],
  ['The claims were false.', 'claims/NNS'],
  ['He told her that team had lost that year.', 'told/VBD', 'had/VBD', 'lost/VBN'],
  ['The team that won told reporters so.', 'that/WDT', 'won/VBD', 'told/VBD'],
  ['She wants to add that he’d been asked.', 'to/TO', 'add/VB', 'that/IN', 'he’d/PRPV', 'asked/VBN'],
  ['“We’ll go,” she added, saying little.', 'We’ll/PRPV', 'go/VB', 'added/VBD', 'saying/VBG'],
  ['The town’s mayor says it’s over.', '’s/POS', 'says/VBZ', '’s/VBZ'],
  ['Asked whether he would stay, the striker smiled.', 'whether/IN', 'would/MD', 'stay/VB', 'smiled/VBD'],
];

test.each(rows)('tells the parts of speech of «%s»', (sentence, ...words) => {
  const found = tagged(sentence);
  for (const word of words) expect(` ${found} `).toContain(` ${word} `);
});

test('gives every token one tag, and none to code or furniture', () => {
  const document = readDocument(
    articleOf([], {
      blocks: [
        {kind: 'paragraph', text: 'One two. “Three”'},
        {kind: 'code', text: 'let x = 1'},
      ],
    }),
  );
  expect(tagger(document).map(tags => tags.length)).toEqual([document.passages[0]!.tokens.length, 0]);
});

test('tags words that it has met as it did at first', () => {
  const text = rows.map(([sentence]) => sentence).join(' ');
  const fresh = openTagger(readFileSync(new URL('../../../data/tagger.bin', import.meta.url)));
  const document = readDocument(articleOf([text, text]));
  const [first, second] = fresh(document);
  expect(second).toEqual(first);
  expect(fresh(document)[0]).toEqual(first);
});

test('tells irregular forms apart', () => {
  expect(pastForms('said')).toEqual(['VBD', 'VBN']);
  expect(pastForms('spoken')).toEqual(['VBN']);
  expect(pastForms('read')).toEqual(['VBD', 'VBN', 'VB', 'VBP']);
  expect(pastForms('table')).toEqual([]);
});
