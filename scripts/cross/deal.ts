import {scatter} from '../annotated/folder.ts';

/**
 * Deals articles out to folds, so that each fold gets its share of every kind.
 *
 * Where an article comes to is told by its id among those of its kind, never by its place in a file: the same articles in
 * another order give the same folds.
 */
export function deal<T extends {readonly id: string}>(
  articles: readonly T[],
  kindOf: (article: T) => string,
  folds: number,
): T[][] {
  const order = articles
    .map(article => ({article, kind: kindOf(article), at: scatter(article.id)}))
    .sort((a, b) => compare(a.kind, b.kind) || a.at - b.at || compare(a.article.id, b.article.id));
  return Array.from({length: folds}, (_, fold) =>
    order.filter((_, i) => i % folds === fold).map(({article}) => article),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
