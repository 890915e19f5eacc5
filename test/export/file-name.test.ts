import {expect, test} from 'vitest';
import {fileNameOf} from '../../src/export/file-name.ts';
import {article} from './sample.ts';

test.each([
  ['Council votes on the harbour', null, 'markdown', 'council-votes-on-the-harbour.md'],
  ['Café “Über” — it’s', 'Ana Ortiz', 'csv', 'cafe-uber-its-ana-ortiz.csv'],
  ['../../etc/passwd', null, 'html', 'etc-passwd.html'],
  ['会議', null, 'json', 'article.json'],
  [null, null, 'report', 'article.txt'],
  ['x'.repeat(200), null, 'json', `${'x'.repeat(60)}.json`],
  [
    'River towns weigh a $2.4 billion flood barrier',
    'Tessa Lindqvist',
    'csv',
    'river-towns-weigh-a-2-4-billion-flood-tessa-lindqvist.csv',
  ],
  ['会議', 'Ana Ortiz', 'json', 'ana-ortiz.json'],
] as const)('%s', (title, what, format, expected) => {
  expect(fileNameOf(article([], {title}), what, format)).toBe(expected);
});
