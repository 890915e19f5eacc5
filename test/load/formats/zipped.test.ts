import {expect, test} from 'vitest';
import {makeZip} from '../make-zip.ts';
import {readBytes, rows} from '../read-bytes.ts';

const chapter = (title: string, text: string): string =>
  `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${title}</title></head><body><h1>${title}</h1>${text}</body></html>`;

const BOOK = {
  mimetype: 'application/epub+zip',
  'META-INF/container.xml': '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
  'OPS/book.opf': `<?xml version="1.0"?><!DOCTYPE package [<!ENTITY who SYSTEM "file:///etc/passwd">]>
    <package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>The Lenn &amp; its ferries&who;</dc:title><dc:creator>Maren Oduya</dc:creator><dc:creator>Piet Vosloo</dc:creator><dc:language>en</dc:language><dc:date>2021-05-01</dc:date></metadata>
    <manifest><item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="b" href="text/two%20b.xhtml" media-type="application/xhtml+xml"/><item id="a" href="text/one.xhtml" media-type="application/xhtml+xml"/><item id="x" href="gone.xhtml" media-type="application/xhtml+xml"/></manifest>
    <spine><itemref idref="n"/><itemref idref="a"/><itemref idref="x"/><itemref idref="b"/></spine></package>`,
  'OPS/nav.xhtml': chapter('Contents', '<ol><li>One</li></ol>'),
  'OPS/text/one.xhtml': chapter(
    'One',
    '<p>“It is late,” said the ferryman.</p><blockquote><p>Late is a word.</p></blockquote>',
  ),
  'OPS/text/two b.xhtml': chapter('Two', '<p>&#27;[2JThe river rose &#x201C;by a hand&#x201D;.</p>'),
};

test('an e-book gives its chapters in the order of its spine, and itself whole', async () => {
  const book = await readBytes('book.epub', makeZip(BOOK));
  expect(book.title).toBe('The Lenn & its ferries');
  expect(book.articles.map(({title, site}) => [title, site])).toEqual([
    ['One', 'The Lenn & its ferries'],
    ['Two', 'The Lenn & its ferries'],
  ]);
  expect(book.whole).toMatchObject({authors: ['Maren Oduya', 'Piet Vosloo'], published: '2021-05-01', language: 'en'});
  expect(book.whole!.blocks.map(({kind, text}) => `${kind}: ${text}`)).toEqual([
    'heading: One',
    'paragraph: “It is late,” said the ferryman.',
    'blockquote: Late is a word.',
    'heading: Two',
    'paragraph: The river rose “by a hand”.',
  ]);
});

test('a chapter by itself does not say its title twice, nor does a book of one chapter', async () => {
  const {'OPS/text/two b.xhtml': _, ...rest} = BOOK;
  for (const entries of [BOOK, rest]) {
    const book = await readBytes('book.epub', makeZip(entries));
    expect(book.articles[0]).toMatchObject({title: 'One', blocks: [{text: '“It is late,” said the ferryman.'}, {}]});
  }
});

const w = (text: string, style = ''): string =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

test('a Word document gives paragraphs by their style, byline and date from its text', async () => {
  const document = await readBytes(
    'vote.docx',
    makeZip({
      '[Content_Types].xml': '<Types/>',
      'word/styles.xml':
        '<w:styles><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Titel"><w:name w:val="Title"/></w:style><w:style w:styleId="Zitat"><w:name w:val="Quote"/></w:style></w:styles>',
      'word/document.xml': `<w:document><w:body>${w('Hartlow keeps its ferry', 'Titel')}${w('By Maren Oduya')}${w('11 March 2025')}${w('The vote was nine to eight.')}${w('On the slipway', 'berschrift1')}${w('“I had the crane booked,” said Piet Vosloo &amp; son.', 'Zitat')}<w:p><w:r><w:t>Split </w:t></w:r><w:r><w:t>over</w:t><w:tab/><w:t>runs.</w:t></w:r></w:p></w:body></w:document>`,
      'docProps/core.xml': '<cp:coreProperties><dc:creator>office pc</dc:creator></cp:coreProperties>',
    }),
  );
  expect(document.articles[0]).toMatchObject({
    title: 'Hartlow keeps its ferry',
    authors: ['Maren Oduya'],
    published: '2025-03-11',
  });
  expect(rows(document)).toEqual([
    'paragraph: The vote was nine to eight.',
    'heading: On the slipway',
    'blockquote: “I had the crane booked,” said Piet Vosloo & son.',
    'paragraph: Split over runs.',
  ]);
});

test.each([
  ['an archive of something else', {'readme.txt': 'x'}, 'is a zip archive, not an article'],
  ['a table', {'[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<x/>'}, 'is an Office file, not an article'],
  ['an OpenDocument text', {'content.xml': '<x/>'}, 'is an OpenDocument file; save it as DOCX or HTML'],
  ['a bomb', {...BOOK, 'OPS/text/one.xhtml': 'a'.repeat(17 * 1024 * 1024)}, 'unpacks to too much to be an article'],
  ['a book of nothing', {'META-INF/container.xml': '<container/>'}, 'no article text'],
])('%s is told', async (_, files, message) => {
  await expect(readBytes('file.bin', makeZip(files as Record<string, string>))).rejects.toThrow(message);
});

test('a zip file that was cut is told', async () => {
  await expect(readBytes('book.epub', makeZip(BOOK).subarray(0, 900))).rejects.toThrow(/is a broken zip archive$/);
});
