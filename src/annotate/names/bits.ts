/** Reads whole numbers of any width from bytes, most significant bit first. */
export interface BitReader {
  /** `width` is at most 24. */
  readonly bits: (width: number) => number;
  /** A number in Rice code: its upper part in ones and a zero, its lower `width` bits as they are. */
  readonly rice: (width: number) => number;
}

export const readBits = (bytes: Uint8Array): BitReader => {
  let at = 0;
  let held = 0;
  let count = 0;
  const bits = (width: number): number => {
    while (count < width) {
      held = ((held << 8) | bytes[at++]!) & 0x7fffffff;
      count += 8;
    }
    count -= width;
    const value = (held >>> count) & ((1 << width) - 1);
    held &= (1 << count) - 1;
    return value;
  };
  const rice = (width: number): number => {
    let high = 0;
    while (bits(1) === 1) high++;
    return high * 2 ** width + bits(width);
  };
  return {bits, rice};
};
