import fc from 'fast-check';
import {expect, test} from 'vitest';
import {foldOf} from '../../../scripts/annotated/folder.ts';

test('every article is in one of five fifths', () => {
  fc.assert(
    fc.property(fc.string({maxLength: 60}), id => {
      expect([0, 1, 2, 3, 4]).toContain(foldOf(id));
    }),
  );
});
