import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {makeZip} from '../test/load/make-zip.ts';
import {newsOf} from './inputs.ts';

/** The same words as a file of each format. */
export interface FormatFile {
  readonly format: string;
  readonly path: string;
}

/** Writes an article of 4 KB into a folder once in each format; plain text comes first. */
export function makeFormats(folder: string): readonly FormatFile[] {
  const [title, ...paragraphs] = newsOf(4_000, 4_000) as [string, ...string[]];
  const text = [title, ...paragraphs].join('\n\n');
  const body = paragraphs.map(paragraph => `<p>${paragraph}</p>`).join('\n');
  const html = `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1>${body}</article></body></html>`;
  const contents: Readonly<Record<string, string | Uint8Array>> = {
    txt: text,
    'txt.gz': gzipSync(text),
    md: `# ${title}\n\n${paragraphs.join('\n\n')}\n`,
    html,
    rss: `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><item><title>${title}</title><description><![CDATA[${body}]]></description></item></channel></rss>`,
    docx: makeZip({
      '[Content_Types].xml': '<Types/>',
      'word/document.xml': `<w:document><w:body>${[title, ...paragraphs].map(paragraph => `<w:p><w:r><w:t>${paragraph}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
    }),
    epub: makeZip({
      mimetype: 'application/epub+zip',
      'META-INF/container.xml': '<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>',
      'book.opf': `<package><metadata><dc:title>${title}</dc:title></metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>`,
      'a.xhtml': `<html><head><title>${title}</title></head><body>${body}</body></html>`,
    }),
    pdf: pdfOf([title, ...paragraphs]),
  };
  return Object.entries(contents).map(([format, content]) => {
    const path = join(folder, `page.${format}`);
    writeFileSync(path, content);
    return {format, path};
  });
}

/** A PDF of one long page, a line of 80 characters each; quotation marks become straight, for its font has no others. */
function pdfOf(paragraphs: readonly string[]): string {
  const lines = paragraphs.flatMap(paragraph => [
    ...(paragraph.replace(/[“”]/g, '"').match(/.{1,80}(?:\s|$)/g) ?? []).map(line => `(${line.trim()}) Tj T*`),
    'T*',
  ]);
  const stream = `BT /F 10 Tf 12 TL 40 ${lines.length * 12} Td\n${lines.join('\n')}\nET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 ${lines.length * 12 + 40}]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>`,
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let pdf = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = pdf.length;
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return `${pdf}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${pdf.length}\n%%EOF\n`;
}
