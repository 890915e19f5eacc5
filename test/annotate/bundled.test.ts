import {existsSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {annotate} from '../../src/annotate/index.ts';
import {openKnowledge} from '../../src/annotate/knowledge.ts';
import {readData} from '../../src/load/data-file.ts';
import {load} from '../../src/load/index.ts';
import type {Quote, Span} from '../../src/model/annotation.ts';

/** What a careful reader found in the bundled article; it stands beside the project where one has it. */
const GOLD = new URL('../../../shared/gold/ceasefire.json', import.meta.url);

interface Gold {
  readonly quotes: readonly {
    readonly kind: Quote['kind'];
    readonly speaker: string;
    readonly spans: readonly Span[];
    readonly source: {readonly text: string} | null;
    readonly note?: string;
  }[];
  readonly entities: readonly {readonly type: string; readonly name: string; readonly aliases?: readonly string[]}[];
}

const {articles} = await load({input: null});
const {quotes, speakers, entities} = annotate(articles[0]!, openKnowledge(readData));
const nameOf = (quote: Quote): string | null => speakers.find(({id}) => id === quote.speaker)?.name ?? null;

const has = existsSync(GOLD);
if (!has) console.log('the annotated bundled article is not here (../shared beside the project): nothing compared');
const gold: Gold = has ? JSON.parse(readFileSync(GOLD, 'utf8')) : {quotes: [], entities: []};

const isSame = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every((s, i) => s.block === b[i]!.block && s.start === b[i]!.start && s.end === b[i]!.end);

/** Characters in common, as a part of all. */
function overlap(a: readonly Span[], b: readonly Span[]): number {
  const cells = (spans: readonly Span[]): Set<string> =>
    new Set(
      spans.flatMap(({block, start, end}) => Array.from({length: end - start}, (_, i) => `${block} ${start + i}`)),
    );
  const [mine, theirs] = [cells(a), cells(b)];
  const both = [...mine].filter(cell => theirs.has(cell)).length;
  return both / (mine.size + theirs.size - both);
}

/** A description may stand for itself: the reader who wrote the gold accepts its words. */
const isBy = (quote: Quote, {speaker, source}: Gold['quotes'][number]): boolean => {
  const name = nameOf(quote)?.replace(/^the /i, '');
  return name === speaker.replace(/^the /i, '') || (source !== null && name === source.text);
};

test.skipIf(!has)('every direct and mixed quote of the bundled article is exact and has the right speaker', () => {
  const wanted = gold.quotes.filter(({kind}) => kind !== 'indirect');
  const wrong = wanted.filter(
    want => !quotes.some(quote => quote.kind === want.kind && isSame(quote.spans, want.spans) && isBy(quote, want)),
  );
  console.log(`bundled article: ${wanted.length - wrong.length} of ${wanted.length} direct and mixed quotes exact`);
  expect(wrong.map(({spans}) => spans)).toEqual([]);
});

test.skipIf(!has)('its indirect quotes are found with the right speaker', () => {
  const wanted = gold.quotes.filter(({kind, note}) => kind === 'indirect' && !note?.startsWith('optional'));
  const found = wanted.filter(want =>
    quotes.some(quote => quote.kind !== 'direct' && overlap(quote.spans, want.spans) >= 0.5 && isBy(quote, want)),
  );
  const exact = found.filter(want => quotes.some(quote => isSame(quote.spans, want.spans)));
  console.log(
    `bundled article: ${found.length} of ${wanted.length} indirect quotes right, ${exact.length} to the letter`,
  );
  expect(found.length).toBeGreaterThanOrEqual(Math.ceil(0.75 * wanted.length));
});

test.skipIf(!has)('every person and place is there, and no false person', () => {
  const of = (type: string): string[] => gold.entities.filter(entity => entity.type === type).map(({name}) => name);
  const found = new Set(entities.flatMap(({name, aliases}) => [name, ...aliases]));
  const persons = entities.filter(({type}) => type === 'person').map(({name}) => name);
  expect(persons.sort()).toEqual(of('person').sort());
  const missing = of('place').filter(name => !found.has(name) && !found.has(`the ${name}`));
  expect(missing).toEqual([]);
  console.log(`bundled article: ${persons.length} persons, ${of('place').length} places`);
});
