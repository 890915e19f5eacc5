import fc from 'fast-check';
import {expect, test} from 'vitest';
import {deal} from '../../../scripts/cross/deal.ts';

const articles = fc.uniqueArray(
  fc.record({id: fc.string({minLength: 1, maxLength: 30}), kind: fc.constantFrom('a', 'b', 'c')}),
  {
    selector: ({id}) => id,
    maxLength: 80,
  },
);
const kindOf = ({kind}: {kind: string}) => kind;

test('each article is in one fold, and each fold has its share of every kind', () => {
  fc.assert(
    fc.property(articles, list => {
      const folds = deal(list, kindOf, 5);
      expect(
        folds
          .flat()
          .map(({id}) => id)
          .sort(),
      ).toEqual(list.map(({id}) => id).sort());
      for (const kind of 'abc') {
        const shares = folds.map(fold => fold.filter(each => each.kind === kind).length);
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('the order of the articles says nothing of their folds', () => {
  fc.assert(
    fc.property(articles, list => {
      expect(deal([...list].reverse(), kindOf, 5)).toEqual(deal(list, kindOf, 5));
    }),
  );
});

test('articles of ids that follow one another are scattered', () => {
  const list = Array.from({length: 100}, (_, i) => ({id: `paper-${i}`, kind: 'a'}));
  const folds = deal(list, kindOf, 5);
  const foldOf = list.map(article => folds.findIndex(fold => fold.includes(article)));
  const steps = foldOf.slice(1).map((fold, i) => (fold - foldOf[i]! + 5) % 5);
  expect(new Set(steps).size).toBeGreaterThan(2);
});
