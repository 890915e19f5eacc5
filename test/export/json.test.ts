import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import {expect, test} from 'vitest';
import {toJson} from '../../src/export/json.ts';
import {article, quote, sample} from './sample.ts';

const schema = JSON.parse(readFileSync(new URL('../../docs/article.schema.json', import.meta.url), 'utf8'));
const valid = new Ajv2020({allErrors: true}).compile(schema);

test('is valid against the schema', () => {
  valid(JSON.parse(toJson(sample())));
  expect(valid.errors).toBeNull();
});

test('an article without anything is valid too', () => {
  const bare = article([], {
    input: null,
    title: null,
    authors: [],
    site: null,
    url: null,
    published: null,
    language: null,
  });
  valid(JSON.parse(toJson({article: bare, annotations: {speakers: [], quotes: [], entities: []}})));
  expect(valid.errors).toBeNull();
});

test('the schema can refuse: a quote without spans is not valid', () => {
  const {annotations, ...rest} = sample();
  const broken = {...rest, annotations: {...annotations, quotes: [quote({spans: []})]}};
  expect(valid(JSON.parse(toJson(broken)))).toBe(false);
});

test('spans carry the text they cover, corrections are told, certainty is rounded', () => {
  const {quotes, entities} = JSON.parse(toJson(sample()));
  expect(quotes[0].spans.map((span: {text: string}) => span.text)).toEqual(['We will not pay,', 'Not a cent.']);
  expect(quotes[0].runnerUp.confidence).toBe(0.123);
  expect(quotes[0]).not.toHaveProperty('corrected');
  expect(quotes[3].corrected).toBe(true);
  expect(entities[0].mentions[0].text).toBe('Tessa Lindqvist');
});

test('is one line without a control character, and reads back as it was', () => {
  const hostile = 'a\u009b31mb\u001b]0;x\u0007c\u202ed\u2028e';
  const json = toJson({article: article([hostile]), annotations: {speakers: [], quotes: [], entities: []}});
  expect(json).not.toMatch(/[\x00-\x1f\x7f-\x9f\u202e]/);
  expect(JSON.parse(json).blocks[0].text).toBe(hostile);
});
