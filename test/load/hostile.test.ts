import {existsSync, readdirSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {load} from '../../src/load/index.ts';

/** Files that others made to break readers, beside the project where they are measured with; absent elsewhere. */
const FOLDER = new URL('../../../shared/hostile/', import.meta.url);
const FILES = existsSync(FOLDER) ? readdirSync(FOLDER).filter(name => name !== 'MANIFEST.tsv') : [];

const HARMFUL = /[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f]|\p{Cs}|\p{Noncharacter_Code_Point}/u;

/** What must be refused, and the words that say why. */
const REFUSED: Readonly<Record<string, RegExp>> = {
  'e16_only_bom.txt': /is empty$/,
  'l01_empty.txt': /is empty$/,
  'l02_whitespace.txt': /is empty$/,
  'f01_image.png': /is a PNG image, not an article$/,
  'f02_png_named.txt': /is a PNG image, not an article$/,
  'f05_gzip_bomb_20MB.gz': /unpacks to more than \d+ MB$/,
  'f06_gzip_truncated.gz': /is a gzip file that was cut short$/,
  'f11_bomb_20MB.epub': /unpacks to too much/,
  'f15_many_entries.zip': /is a zip archive, not an article$/,
  'f21_billion_laughs.docx': /no article text/,
  'f32_billion_laughs.xml': /no article text/,
  'f33_xxe.xml': /no article text/,
  'f34_malformed.xml': /no article text/,
  'f42_not_pdf.pdf': /cannot be read as PDF$/,
  'f44_page_loop.pdf': /cannot be read as PDF$/,
  'f51_sqlite.db': /is an? SQLite database, not an article$/,
  'f55_webarchive.webarchive': /is a Safari web archive, not an article$/,
  'h22_frameset.html': /no article text/,
};

/** What must be read out of some of them. */
const READ: Readonly<Record<string, {title?: string; text?: RegExp; not?: RegExp; authors?: string[]}>> = {
  'b03_zero_width.txt': {title: 'Title', text: /^\p{L}+ said “yes” to Mr.Brown/u},
  'e02_utf16le_bom.txt': {title: 'Mayor opens bridge', authors: ['Jane Doe']},
  'e04_utf16le_nobom.txt': {title: 'Mayor opens bridge', authors: ['Jane Doe']},
  'e05_utf32le_bom.txt': {title: 'Mayor opens bridge', authors: ['Jane Doe']},
  'e07_windows1252.txt': {text: /“We will rebuild,” said/},
  'e09_mislabelled_utf8.html': {text: /^“The mayor” said/},
  'e10_shift_jis.html': {title: '見出し', text: /市長は「月曜日に閉鎖する」/},
  'e12_koi8r_meta.html': {title: 'Мост'},
  'e13_gb18030_nolabel.txt': {title: '大桥开通'},
  'e15_nul_bytes.txt': {title: 'Mayor opens bridge'},
  'f03_gzip.html.gz': {title: 'Mayor opens bridge'},
  'f10_min.epub': {authors: ['Jane Doe'], text: /“We will rebuild,” said Ann/},
  'f14_xxe.epub': {not: /root:/},
  'f30_rss.xml': {title: 'A & B', authors: ['Jane Doe'], text: /would close on Monday/},
  'f43_pdf_escape.pdf': {text: /close for repairs and that work/},
  'f53_mhtml.mht': {title: 'Mayor opens bridge', not: /Content-Type/},
  'f56_front_matter.md': {title: 'Mayor opens bridge', authors: ['Jane Doe']},
  'h05_unclosed_script.html': {not: /not text/},
  'h08_hidden_text.html': {text: /VISIBLE/, not: /HIDDEN[123]/},
  'h13_svg_math.html': {title: 'Mayor opens bridge'},
  'h15_spa_jsonld_only.html': {title: 'Mayor opens bridge', authors: ['Jane Doe'], text: /would close/},
  'h19_entities.html': {title: 'A &amp; B <b>'},
  'h21_utf8_late_meta.html': {text: /“The mayor” said/},
  'l10_hardwrap72.txt': {text: /river\. The “old bridge,” as it is known[^\n]*\n[^\n]*sees hyphenated words too\.$/},
  't03_osc52_clipboard.txt': {not: /Y3VybCBldmlsLnNoIHwgc2g=/},
  't10_backspace_cr_hide.txt': {text: /hidden words\nVISIBLE/},
  't13_jsonld_escapes.html': {title: 'Mayor opens bridge'},
  't15_real_world_esc.txt': {text: /a father — then he mentions/},
};

if (FILES.length === 0) console.warn('hostile files: none beside the project, skipped');

describe.skipIf(FILES.length === 0)('hostile files', () => {
  test.each(FILES)('%s', async name => {
    const path = new URL(name, FOLDER).pathname;
    const refused = REFUSED[name];
    if (refused) {
      await expect(load({input: path})).rejects.toMatchObject({
        name: 'LoadError',
        message: expect.stringMatching(refused),
      });
      return;
    }
    const {articles, whole} = await load({input: path});
    const [article] = articles;
    for (const {title, authors, site, url, published, blocks, notices} of whole ? [...articles, whole] : articles) {
      expect(blocks.length).toBeGreaterThan(0);
      for (const field of [title, ...authors, site, url, published, ...notices])
        expect(field ?? '').not.toMatch(HARMFUL);
      for (const block of blocks)
        expect(block.text.replaceAll('\n', block.kind === 'code' ? '' : '\n')).not.toMatch(HARMFUL);
    }
    const wanted = READ[name];
    const text = articles.flatMap(each => each.blocks.map(block => block.text)).join('\n');
    if (wanted?.title) expect(article!.title).toBe(wanted.title);
    if (wanted?.authors) expect(article!.authors).toEqual(wanted.authors);
    if (wanted?.text) expect(text).toMatch(wanted.text);
    if (wanted?.not) expect(text + article!.title).not.toMatch(wanted.not);
  });
});
