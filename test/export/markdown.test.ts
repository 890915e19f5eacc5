import {marked} from 'marked';
import {expect, test} from 'vitest';
import {toMarkdown} from '../../src/export/markdown.ts';
import {article, quote, sample} from './sample.ts';

test('a heading for each speaker and a block quote for each quotation', () => {
  const markdown = toMarkdown(sample());
  expect(markdown.match(/^#+ .*$/gm)).toEqual([
    '# Council votes on the harbour',
    '## Tessa Lindqvist, Mayor',
    '## Owen Talbot',
    '## Unknown speaker',
  ]);
  expect(markdown.match(/^> [“t]/gm)).toHaveLength(4);
  expect(markdown).toContain('corrected by a reader');
});

test.each([
  '<script>alert(1)</script>',
  '[click](javascript:alert(1))',
  '# no heading',
  '- no list',
  '1. no list',
  '*no* _emphasis_ `code`',
  '&lt;b&gt;',
])('words of an article are no mark-up: %s', text => {
  const reading = {
    article: article([text]),
    annotations: {
      speakers: [],
      quotes: [quote({kind: 'indirect', spans: [{block: 0, start: 0, end: text.length}]})],
      entities: [],
    },
  };
  const html = marked.parse(toMarkdown(reading), {async: false});
  const words = /<blockquote>\s*<p>([\s\S]*?)<\/p>/.exec(html)![1]!;
  expect(words).not.toMatch(/<[a-z]/);
  const shown = words
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
  expect(shown).toBe(text);
});
