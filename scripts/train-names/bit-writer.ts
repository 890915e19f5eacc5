/** Writes what `readBits` reads. */
export interface BitWriter {
  readonly bits: (value: number, width: number) => void;
  readonly rice: (value: number, width: number) => void;
  readonly bytes: () => Uint8Array;
}

export const writeBits = (): BitWriter => {
  const out: number[] = [];
  let held = 0;
  let count = 0;
  const bit = (value: number): void => {
    held = held * 2 + value;
    if (++count < 8) return;
    out.push(held);
    held = 0;
    count = 0;
  };
  const bits = (value: number, width: number): void => {
    for (let i = width - 1; i >= 0; i--) bit(Math.floor(value / 2 ** i) % 2);
  };
  const rice = (value: number, width: number): void => {
    for (let high = Math.floor(value / 2 ** width); high > 0; high--) bit(1);
    bit(0);
    bits(value % 2 ** width, width);
  };
  // The reader may look a few bits past the end.
  const bytes = (): Uint8Array => Uint8Array.from([...padded(out, held, count), 0, 0, 0, 0]);
  return {bits, rice, bytes};
};

const padded = (out: readonly number[], held: number, count: number): readonly number[] =>
  count === 0 ? out : [...out, held * 2 ** (8 - count)];

/** The width that makes numbers of this mean shortest in Rice code. */
export const riceWidth = (mean: number): number => Math.max(0, Math.ceil(Math.log2(Math.max(1, mean * Math.LN2))));
