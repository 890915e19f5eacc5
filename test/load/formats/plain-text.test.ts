import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parsePlainText} from '../../../src/load/formats/plain-text.ts';

const LEDE =
  'The council voted on Tuesday to keep the ferry across the Lenn, and the harbour master said that it had been closer than anybody liked.';
const SECOND =
  '“I had the crane booked for Thursday,” said Piet Vosloo, who has run the harbour for thirty years and means to go on.';

describe('what stands above the text', () => {
  test.each<
    [string, string, {title?: string | null; authors?: string[]; published?: string | null; site?: string | null}]
  >([
    [
      'title, byline, date',
      'Hartlow keeps its ferry\n\nBy Maren Oduya in Hartlow\n\n14 March 2025',
      {title: 'Hartlow keeps its ferry', authors: ['Maren Oduya'], published: '2025-03-14'},
    ],
    [
      'no blank lines',
      'Hartlow keeps its ferry\nMaren Oduya, 3 February 2025',
      {authors: ['Maren Oduya'], published: '2025-02-03'},
    ],
    [
      'byline and date on a line',
      'Hartlow keeps its ferry\n\nOct. 3, 2024 | By Maren Oduya',
      {authors: ['Maren Oduya'], published: '2024-10-03'},
    ],
    [
      'the paper first',
      'The Lenn Courier\n\nHartlow keeps its ferry\n\nBy Maren Oduya',
      {title: 'Hartlow keeps its ferry', site: 'The Lenn Courier', authors: ['Maren Oduya']},
    ],
    [
      'paper and date',
      'Hartlow keeps its ferry\nMaren Oduya in Hartlow\nThe Lenn Courier, 4 November 2025',
      {authors: ['Maren Oduya'], site: 'The Lenn Courier', published: '2025-11-04'},
    ],
    [
      'two authors',
      'Hartlow keeps its ferry\n\nBy Maren Oduya and Piet van der Meer',
      {authors: ['Maren Oduya', 'Piet van der Meer']},
    ],
    ['a role', 'Hartlow keeps its ferry\n\nBy Maren Oduya, political correspondent', {authors: ['Maren Oduya']}],
    ['an agency', 'Hartlow keeps its ferry\n\nBy Maren Oduya, Reuters', {authors: ['Maren Oduya'], site: 'Reuters'}],
    [
      'furniture above',
      'Share\n5 min read\nHartlow keeps its ferry\nBy Maren Oduya',
      {title: 'Hartlow keeps its ferry', authors: ['Maren Oduya']},
    ],
    [
      'nothing but a title',
      'Hartlow keeps its ferry',
      {title: 'Hartlow keeps its ferry', authors: [], published: null},
    ],
    ['a heading is no byline', 'Hartlow keeps its ferry\n\nHarbour Master', {authors: []}],
    [
      'a date in figures that can be read two ways',
      'Hartlow keeps its ferry\n\nBy Maren Oduya, 03/04/2025',
      {published: null},
    ],
    ['a date that does not exist', 'Hartlow keeps its ferry\n\nBy Maren Oduya\n\n31 February 2025', {published: null}],
  ])('%s', (_, head, expected) => {
    expect(parsePlainText(`${head}\n\n${LEDE}\n\n${SECOND}\n`)).toMatchObject(expected);
  });

  test('a byline glued to the first paragraph is parted from it', () => {
    const draft = parsePlainText(
      `Hartlow keeps its ferry\nby https://lenn.example/a/7, Maren Oduya · LENN.COM${LEDE}\n${SECOND}`,
    );
    expect(draft).toMatchObject({authors: ['Maren Oduya'], site: 'LENN.COM', url: 'https://lenn.example/a/7'});
    expect(draft.blocks[0]!.text).toBe(LEDE);
  });

  test('a dateline stays in the text and gives its date', () => {
    const draft = parsePlainText(`Hartlow keeps its ferry\n\nHARTLOW, March 14, 2025 — ${LEDE}\n\n${SECOND}`);
    expect(draft.published).toBe('2025-03-14');
    expect(draft.blocks[0]!.text).toMatch(/^HARTLOW, March 14, 2025 — The council/);
  });

  test('text without a title has none, and loses nothing', () => {
    const draft = parsePlainText(`${LEDE} Nobody was surprised. It rained.\n\n${SECOND}`);
    expect(draft.title).toBeNull();
    expect(draft.blocks).toHaveLength(2);
  });
});

describe('paragraphs', () => {
  const wrap = (text: string, width: number, indent = ''): string =>
    text.replace(new RegExp(`(.{1,${width}})(?:\\s+|$)`, 'g'), `${indent}$1\n`);

  test.each([
    ['wrapped, with blank lines', `${wrap(LEDE, 60)}\n${wrap(SECOND, 60)}`],
    ['wrapped, CRLF', `${wrap(LEDE, 60)}\n${wrap(SECOND, 60)}`.replaceAll('\n', '\r\n')],
    ['a line each', `${LEDE}\n${SECOND}`],
    ['blank lines between', `${LEDE}\n\n\n${SECOND}`],
    ['an indent starts one', `    ${wrap(LEDE, 60)}    ${wrap(SECOND, 60)}`],
  ])('%s', (_, text) => {
    const draft = parsePlainText(`${text}\n`);
    expect([draft.title, ...draft.blocks.map(block => block.text)].filter(Boolean)).toEqual([LEDE, SECOND]);
  });

  test('verse and lists keep their lines', () => {
    const verse = 'The ferry goes\nthe ferry comes\nthe river knows\nand beats its drums';
    const draft = parsePlainText(`${wrap(LEDE, 60)}\n${wrap(SECOND, 60)}\n${verse}\n`);
    expect(draft.blocks.map(block => block.text)).toEqual(expect.arrayContaining(verse.split('\n')));
  });

  test('headings, bullets and furniture are told apart', () => {
    const draft = parsePlainText(
      `Hartlow keeps its ferry\n\n${LEDE}\n\nOn the slipway\n\n${SECOND}\n\n• paint\n\n• varnish\n\nFollow Maren Oduya on Twitter @oduya\n\n— That was all, she said.`,
    );
    expect(draft.blocks.map(({kind, furniture}) => kind + (furniture ? '*' : ''))).toEqual([
      'paragraph',
      'heading',
      'paragraph',
      'list-item',
      'list-item',
      'paragraph*',
      'paragraph',
    ]);
  });
});

test('no word of a text is lost, whatever its lines', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '',
      '',
      LEDE,
      SECOND,
      'On the slipway',
      'By Maren Oduya',
      '14 March 2025',
      '* bullet',
      '- dash',
      '1. one',
      '    indented',
    ),
    fc.string({maxLength: 90}),
  );
  const letters = (text: string): string => [...text.normalize().replace(/[^\p{L}\p{N}]/gu, '')].sort().join('');
  fc.assert(
    fc.property(fc.array(line, {maxLength: 14}), lines => {
      const {title, authors, published, site, url, blocks} = parsePlainText(lines.join('\n'));
      if (authors.length > 0 || published || site || url) return;
      expect(letters([title ?? '', ...blocks.map(block => block.text)].join(' '))).toBe(letters(lines.join(' ')));
    }),
    {numRuns: 1500},
  );
});
