import type {Article} from '../model/article.ts';
import type {State} from './state.ts';

/** The whole article in the place of its beginning; what it brings to tell is told. */
export const whole = (state: State, article: Article): State => ({
  ...state,
  article,
  expected: null,
  said: state.said ?? article.notices[0] ?? null,
});

/** The state of an article whose beginning is read, with room for the numbers of all its paragraphs. */
export const beginning = (state: State, expected: NonNullable<State['expected']>): State => ({
  ...state,
  expected,
  // A text may grow denser behind its beginning; a column that is free is not noticed, one that is missing moves all.
  digits: Math.max(state.digits, String(Math.ceil(expected.blocks * 1.25)).length),
});

/** How many paragraphs there are, as the screen tells it. */
export const blocksInAll = ({article, expected}: State): string =>
  expected === null ? String(article.blocks.length) : '…'.padStart(String(expected.blocks).length);
