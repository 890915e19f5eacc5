import {existsSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {load} from '../../src/load/index.ts';

const GOLD = new URL('../../../shared/gold/ceasefire.json', import.meta.url);

test('the bundled article opens without any argument, its byline parted from its first paragraph', async () => {
  const {articles, title} = await load({input: null});
  expect(title).toBeNull();
  expect(articles).toHaveLength(1);
  const [article] = articles;
  expect(article).toMatchObject({input: null, authors: ['Reuters'], site: 'DAWN.COM', published: null, notices: []});
  expect(article!.blocks).toHaveLength(23);
  expect(article!.blocks.filter(block => block.kind === 'heading').map(block => block.text)).toEqual([
    'Russia advancing',
  ]);
});

test.skipIf(!existsSync(GOLD))('the bundled article reads as a careful reader read it', async () => {
  const gold = JSON.parse(readFileSync(GOLD, 'utf8'));
  const {title, authors, url, site, blocks} = (await load({input: null})).articles[0]!;
  expect({title, authors, url, site, blocks}).toEqual({
    title: gold.title,
    authors: gold.authors,
    url: gold.url,
    site: gold.site,
    blocks: gold.blocks,
  });
});
