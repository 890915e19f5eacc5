import fc from 'fast-check';
import {expect, test} from 'vitest';
import {writeBits} from '../../../scripts/train-names/bit-writer.ts';
import {readBits} from '../../../src/annotate/names/bits.ts';

test('numbers come back as they were written, whatever their widths', () => {
  const numbers = fc.record({value: fc.nat(5000), width: fc.integer({min: 0, max: 20}), plain: fc.boolean()});
  fc.assert(
    fc.property(fc.array(numbers), rows => {
      const writer = writeBits();
      for (const {value, width, plain} of rows) {
        if (plain) writer.bits(value % 2 ** width, width);
        else writer.rice(value, Math.max(6, width));
      }
      const reader = readBits(writer.bytes());
      for (const {value, width, plain} of rows)
        expect(plain ? reader.bits(width) : reader.rice(Math.max(6, width))).toBe(plain ? value % 2 ** width : value);
    }),
  );
});
