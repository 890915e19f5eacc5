import {afterEach, expect, test} from 'vitest';
import {initialState, type State} from '../../src/app/state.ts';
import {openSearching} from '../../src/screen/searching.ts';
import type {Session} from '../../src/screen/session.ts';
import {openSearch} from '../../src/search/open-search.ts';
import type {SearchResult} from '../../src/search/result.ts';
import {river, riverAnnotations} from '../app/river.ts';

/** So many copies of the river that they are searched in a thread. */
const book = {...river, blocks: Array.from({length: 500}, () => river.blocks).flat()};

const searching = openSearching();
afterEach(searching.close);

/** A session that only hears what is found. */
function listening(state: State) {
  const results: SearchResult[] = [];
  const waiting: (() => void)[] = [];
  const session: Session = {
    state: () => state,
    send: message => {
      if (message.type === 'found') results.push(message.result);
      for (const go of waiting.splice(0)) go();
    },
    subscribe: () => () => {},
  };
  const heard = async (count: number): Promise<readonly SearchResult[]> => {
    while (results.length < count) await new Promise<void>(resolve => waiting.push(resolve));
    return results;
  };
  return {session, results, heard};
}

const opened = (article: State['article']): State => ({
  ...initialState(article, {columns: 80, rows: 24}),
  annotations: riverAnnotations,
});

test.each(['flood', 'fl', 'the levee', 'flod', 'Flood', 're:/fl[a-z]+/', 'by:nwosu the', 'kind:direct', 'nothingofit'])(
  'a thread finds for %j what is found without one',
  async query => {
    const {session, heard} = listening(opened(book));
    searching.ask(query, session);
    expect(await heard(1)).toEqual([openSearch(book).find(query, riverAnnotations)]);
  },
);

test('letters typed faster than a thread answers are overtaken: the last one’s answer is told', async () => {
  const {session, heard} = listening(opened(book));
  for (const query of ['t', 'th', 'the']) searching.ask(query, session);
  const [first, ...more] = await heard(1);
  expect(first!.query).toBe('the');
  expect(more).toEqual([]);
});

test('a short article is answered at once, made ready or not', () => {
  const {session, results} = listening(opened(river));
  searching.ask('flood', session);
  expect(results).toHaveLength(1);
  const again = listening(opened({...river}));
  searching.prepare(again.session.state().article);
  searching.ask('flood', again.session);
  expect(again.results).toEqual(results);
});

test('an article that takes the place of another is the one that is searched', () => {
  const one = listening(opened(river));
  searching.prepare(one.session.state().article);
  const other = listening(opened({...river, blocks: [{kind: 'paragraph', text: 'Nothing but a heron.'}]}));
  searching.ask('heron', other.session);
  expect(other.results[0]!.matches).toHaveLength(1);
});

test('a long article has its thread before anybody asks', () => {
  const threads = () => process.getActiveResourcesInfo().filter(name => name === 'MessagePort').length;
  const before = threads();
  searching.prepare(book);
  expect(threads()).toBeGreaterThan(before);
});

test('one that is as long as no book is waits until somebody asks', () => {
  const log = {...river, blocks: [{kind: 'paragraph', text: 'a line of a log '.repeat(1_300_000)} as const]};
  const before = process.getActiveResourcesInfo().length;
  searching.prepare(log);
  expect(process.getActiveResourcesInfo()).toHaveLength(before);
});
