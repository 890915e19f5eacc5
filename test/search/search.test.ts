import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Annotations, Quote} from '../../src/model/annotation.ts';
import {closeWords} from '../../src/search/close-words.ts';
import {fold} from '../../src/search/fold.ts';
import {openSearch} from '../../src/search/open-search.ts';
import {growVocabulary, openVocabulary} from '../../src/search/vocabulary.ts';
import {articleOf} from '../article-of.ts';

const TEXTS = [
  'The maintenance of the bridge cost $2.4 million, said Mayor Ortiz.',
  'A ceasefire was near; firemen said the fire was out. Trump hotels closed.',
  'Don’t pay, the café owner said. Cafés closed early — “for nothing”.',
  'US officials told us that AT&T and the nego\u00adtiators met on a 30-day truce.',
  '会議は東京で開かれた。',
];

const search = (query: string, annotations: Annotations | null = null) => {
  const {matches, note} = openSearch(articleOf(TEXTS)).find(query, annotations);
  return {note, found: matches.map(({spans: [span]}) => TEXTS[span!.block]!.slice(span!.start, span!.end))};
};

test.each<[string, string[]]>([
  ['bridge', ['bridge']],
  ['brid', ['bridge']],
  ['fire', ['firemen', 'fire']],
  ["'fire", ['fire']],
  ['efire', ['ceasefire']],
  ['cafe', ['café', 'Cafés']],
  ["don't pay", ['Don’t pay']],
  ['negotiators', ['nego\u00adtiators']],
  ['30 day truce', ['30-day truce']],
  ['30-day', ['30-day']],
  ['$2.4', ['2.4']],
  ['cost $2.4 mil', ['cost $2.4 million']],
  ['US', ['US']],
  ['us', ['US', 'us']],
  ['AT&T', ['AT&T']],
  ['the bridge cost', ['the bridge cost']],
  ['bridge the', []],
  ['—', ['—', '-']],
  ['東京', ['東京']],
  ['re:/fire(men)?\\b/', ['fire', 'firemen', 'fire']],
  ['re:/\\bfire(men)?\\b/', ['firemen', 'fire']],
  ['re:caf.s?\\b', ['café', 'Cafés']],
  ['', []],
  ['   ', []],
])('%s', (query, expected) => {
  expect(search(query).found).toEqual(expected);
});

test.each([
  ['maintenence', ['maintenance'], 'no ‘maintenence’; showing ‘maintenance’ 1'],
  ['maintenenc', ['maintenance'], 'no ‘maintenenc’; showing ‘maintenance’ 1'],
  ['trmup', ['Trump'], 'no ‘trmup’; showing ‘Trump’ 1'],
  ['Bridge', ['bridge'], 'no ‘Bridge’; showing ‘bridge’ 1'],
  ['the brigde cost', ['the bridge cost'], 'no ‘the brigde cost’; showing ‘the bridge cost’ 1'],
  ['zzzzzz', [], 'no ‘zzzzzz’'],
  ["'maintenence", [], 'no ‘maintenence’'],
  ['re:/(/', [], 'no regular expression yet: a ) is missing'],
  ['re:/x{3}/', [], 'nothing matches'],
  ['kind:loud', [], 'kind: is direct, mixed or indirect'],
  ['by:ortiz', [], 'who said what is not known yet'],
])('%s says what it shows instead', (query, expected, note) => {
  expect(search(query)).toEqual({found: expected, note});
});

const quote = (kind: Quote['kind'], speaker: string | null, block: number, text: string): Quote => {
  const start = TEXTS[block]!.indexOf(text);
  return {
    kind,
    spans: [{block, start, end: start + text.length}],
    quoted: [],
    speaker,
    source: null,
    cue: null,
    confidence: 1,
    evidence: '',
    steps: [],
    runnerUp: null,
  };
};

const annotations: Annotations = {
  speakers: [{id: 'ortiz', name: 'Maria Ortiz', kind: 'person', role: 'Mayor', aliases: ['Ortiz'], quotes: [0]}],
  quotes: [
    quote('indirect', 'ortiz', 0, 'The maintenance of the bridge cost $2.4 million'),
    quote('indirect', null, 1, 'the fire was out'),
    quote('direct', null, 2, 'for nothing'),
  ],
  entities: [],
};

test.each<[string, string[]]>([
  ['by:ortiz', ['The maintenance of the bridge cost $2.4 million']],
  ['by:"maria ortiz" the', ['The', 'the']],
  ['by:oritz bridge', ['bridge']],
  ['by:unknown', ['the fire was out', 'for nothing']],
  ['kind:direct', ['for nothing']],
  ['kind:ind by:unknown fire', ['fire']],
  ['kind:direct fire', []],
])('%s', (query, expected) => {
  expect(search(query, annotations).found).toEqual(expected);
});

test('a name that nobody has is told', () => {
  expect(search('by:xylophone', annotations).note).toBe('nobody called ‘xylophone’ speaks');
});

test('no query throws, and every match leads to a place in the text', () => {
  const unit = fc.constantFrom(
    'a',
    'e',
    'T',
    'é',
    ' ',
    "'",
    '"',
    '$',
    '.',
    '-',
    '(',
    ')',
    '*',
    '[',
    '\\',
    're:/',
    '/',
    'by:',
    'kind:',
    '東',
  );
  fc.assert(
    fc.property(fc.string({unit, maxLength: 12}), query => {
      for (const {spans} of openSearch(articleOf(TEXTS)).find(query, annotations).matches)
        for (const {block, start, end} of spans) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(TEXTS[block]!.length);
        }
    }),
  );
});

test('a word of a text, however it is accented, is found where it stands', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'b', 'é', 'o\u0308', 'n', 'ß', 'c\u00adc'),
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(fc.array(word, {minLength: 1, maxLength: 8}), fc.nat(), (words, pick) => {
      const wanted = words[pick % words.length]!;
      const article = articleOf([words.join(' ')]);
      const found = openSearch(article)
        .find(`'${fold(wanted).text}`, null)
        .matches.map(({spans: [span]}) => article.blocks[0]!.text.slice(span!.start, span!.end));
      expect(found.map(text => fold(text).text)).toContain(fold(wanted).text);
    }),
  );
});

test('what has not come in yet is taken in by the search itself', () => {
  const opened = openSearch(articleOf(TEXTS));
  expect(opened.grow(10)).toBe(false);
  expect(opened.find('truce', null).matches).toHaveLength(1);
  expect(opened.grow(10)).toBe(true);
});

test('a word is the same word in a paragraph of plain letters and beside signs that need folding', () => {
  const word = fc.string({unit: fc.constantFrom('a', 'B', '7', "'", '-', '.', ' ', '’', '“'), maxLength: 12});
  fc.assert(
    fc.property(word, text => {
      const wordsOf = (paragraph: string) => {
        const vocabulary = openVocabulary(articleOf([paragraph]));
        growVocabulary(vocabulary);
        return vocabulary.words;
      };
      expect(wordsOf(`${text} end`)).toEqual(wordsOf(`${text} end …☂`));
    }),
  );
});

test('a spelling that lacks letters, has others or swaps them finds its word among many', () => {
  const others = Array.from(
    {length: 2000},
    (_, i) => `${['ba', 'co', 'di'][i % 3]}${['la', 'me', 'ni'][(i % 7) % 3]}${i}`,
  );
  const close = closeWords([...others, 'maintenance', 'bridge', 'council', 'stranger']);
  expect(close('maintenence')).toEqual(['maintenance']);
  expect(close('maintene')).toEqual(['maintenance']);
  expect(close('brigde')).toEqual(['bridge']);
  expect(close('concil')).toEqual(['council']);
  expect(close('strangger')).toEqual(['stranger']);
  expect(close('xyzzyq')).toEqual([]);
});

test('a text of the shortest words has all of them found: more than its length lets expect', () => {
  const {matches} = openSearch(articleOf(['a '.repeat(3000), 'b', 'a'])).find("'a", null);
  expect(matches).toHaveLength(3001);
  expect(matches[2999]!.spans).toEqual([{block: 0, start: 5998, end: 5999}]);
  expect(matches[3000]!.spans).toEqual([{block: 2, start: 0, end: 1}]);
});
