import {parseHTML} from 'linkedom';
import {expect, test} from 'vitest';
import {toHtml} from '../../../src/export/html/page.ts';
import {article, quote, sample} from '../sample.ts';

const {document} = parseHTML(toHtml(sample()));
const texts = (selector: string) => [...document.querySelectorAll(selector)].map(element => element.textContent);

test('a row of the timeline for each speaker, a mark for each quotation that leads to it', () => {
  expect(texts('.timeline tbody th')).toEqual(['Tessa Lindqvist', 'Owen Talbot', 'Unknown speaker']);
  const targets = [...document.querySelectorAll('a.mark')].map(mark => mark.getAttribute('href')!.slice(1));
  expect(targets).toHaveLength(4);
  for (const id of targets) expect(document.getElementById(id)).not.toBeNull();
});

test('the text is whole, with its quotations marked', () => {
  expect(texts('.row p')).toEqual(sample().article.blocks.map(({text}) => text));
  expect(texts('mark')).toEqual(['We will not pay,', 'Not a cent.', 'the harbour was silting up', 'It is a shame,']);
});

test('of reported words those in quotation marks stand out', () => {
  const text = 'He called it “a wall with a gift shop” and left.';
  const at = (words: string) => ({block: 0, start: text.indexOf(words), end: text.indexOf(words) + words.length});
  const mixed = quote({
    kind: 'mixed',
    spans: [at('it “a wall with a gift shop”')],
    quoted: [at('a wall with a gift shop')],
  });
  const page = toHtml({article: article([text]), annotations: {speakers: [], quotes: [mixed], entities: []}});
  expect(page).toContain('title="unknown speaker">it “<b>a wall with a gift shop</b>”</mark> and left.');
});

test('quotations close to each other stand side by side in the timeline', () => {
  const places = [...document.querySelectorAll('tbody tr:first-child .mark')].map(mark => mark.getAttribute('style'));
  expect(new Set(places).size).toBe(2);
});

test('who is named often and never heard is told of a whole article only', () => {
  const {article: text, annotations} = sample();
  const bell = {...annotations.entities[0]!, id: 'bell', name: 'Marcus Bell', aliases: []};
  const mentions = [0, 1, 2].map(start => ({block: 2, start, end: start + 1}));
  const entities = [
    ...annotations.entities,
    {...bell, mentions},
    {...bell, id: 'town', type: 'place' as const, mentions},
  ];
  const reading = {article: text, annotations: {...annotations, entities}};
  expect(toHtml(reading)).toContain('Named and never heard: Marcus Bell (3)<');
  expect(toHtml(reading, {matches: null, marks: [], isWhole: false})).not.toContain('never heard');
});

test('everything each speaker said stands beside it', () => {
  expect(texts('#speaker-0 blockquote')).toEqual(['“We will not pay, … Not a cent.”', '“Not a cent.”']);
});

test('whatever an article holds is text, and nothing is fetched or run', () => {
  const bad = `"><script>alert(1)</script><img src=x onerror=alert(1)>`;
  const fields = {title: bad, authors: [bad], site: bad, url: `javascript:alert(1)//${bad}`, language: bad};
  const annotations = {
    speakers: [{id: 'x', name: bad, kind: 'person' as const, role: bad, aliases: [], quotes: [0]}],
    quotes: [quote({spans: [{block: 0, start: 0, end: bad.length}], speaker: 'x', evidence: bad})],
    entities: [],
  };
  const page = parseHTML(toHtml({article: article([bad], fields), annotations})).document;
  expect(page.querySelectorAll('script, img, iframe, link, [onerror], [src], a[href^="javascript"]').length).toBe(0);
  expect(page.querySelector('h1')?.textContent).toBe(bad);
  expect(page.querySelector('mark')?.getAttribute('title')).toBe(bad);
});
