import fc from 'fast-check';
import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import {NO_EXTRAS} from '../../src/export/extras.ts';
import {toReport} from '../../src/export/report.ts';
import {article, sample} from './sample.ts';

const nothing = {speakers: [], quotes: [], entities: []};

test('each speaker with what was said, the most heard first and the unknown last', () => {
  const report = toReport(sample(), NO_EXTRAS, 80);
  const heads = report.split('\n').filter(line => / · \d+$/.test(line));
  expect(heads).toEqual(['Tessa Lindqvist, Mayor · 2', 'Owen Talbot · 1', 'Unknown speaker · 1']);
  expect(report).toContain('Harbor Ledger · 14 Mar 2025');
  expect(report).toMatch(/¶1 {4}“We will not pay, … Not a cent\.”/);
});

test('what is reported and what is doubtful is told by a sign', () => {
  expect(toReport(sample(), NO_EXTRAS, 80)).toMatch(/¶2 ~\? the harbour was silting up/);
});

test('an article without quotations says so', () => {
  expect(toReport({article: article(['Nothing was said.']), annotations: nothing}, NO_EXTRAS, 80)).toContain(
    'No quotations found.',
  );
});

test('no line is wider than asked but for a word that is', () => {
  fc.assert(
    fc.property(fc.integer({min: 30, max: 120}), fc.lorem({maxCount: 60}), (width, title) => {
      const {annotations} = sample();
      const report = toReport(
        {
          article: article(
            sample().article.blocks.map(({text}) => text),
            {title},
          ),
          annotations,
        },
        NO_EXTRAS,
        width,
      );
      for (const line of report.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
    }),
  );
});

test('where a search narrows it, the matches stand first, each with its paragraph', () => {
  const spans = [{block: 1, start: 16, end: 23}];
  const report = toReport(
    sample(),
    {...NO_EXTRAS, matches: {query: 'harbor', note: 'no ‘harbor’; showing ‘harbour’ 1', spans}},
    80,
  );
  expect(report).toContain('1 match of “harbor” (no ‘harbor’; showing ‘harbour’ 1)');
  expect(report).toContain('  ¶2  Owen Talbot said the harbour was silting up.');
});

test('control characters of any field stay inside', () => {
  const bad = '\x1b[2Jx\u009b\x07\u202e\r';
  const report = toReport(
    {article: article([], {title: bad, authors: [bad], site: bad, notices: [bad]}), annotations: nothing},
    NO_EXTRAS,
    80,
  );
  expect(report).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
});
