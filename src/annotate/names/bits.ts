/** Reads whole numbers of any width from bytes, most significant bit first; past the end all bits are 0. */
export interface BitReader {
  /** `width` is at most 24. */
  readonly bits: (width: number) => number;
  /** A number in Rice code: its upper part in ones and a zero, its lower `width` bits as they are. */
  readonly rice: (width: number) => number;
}

export const readBits = (bytes: Uint8Array): BitReader => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const safe = bytes.byteLength - 4;
  let at = 0;
  /** The next 25 bits and more, at the upper end. */
  const ahead = (): number => {
    const byte = at >>> 3;
    const word =
      byte <= safe
        ? view.getUint32(byte)
        : (((bytes[byte] ?? 0) << 24) | ((bytes[byte + 1] ?? 0) << 16) | ((bytes[byte + 2] ?? 0) << 8)) >>> 0;
    return word << (at & 7);
  };
  const bits = (width: number): number => {
    if (width === 0) return 0;
    const value = ahead() >>> (32 - width);
    at += width;
    return value;
  };
  const rice = (width: number): number => {
    // Nearly all numbers are short, and read whole at one look.
    const word = ahead();
    const few = Math.clz32(~word);
    const length = few + 1 + width;
    if (length <= 25) {
      at += length;
      return width === 0 ? few : few * (1 << width) + ((word << (few + 1)) >>> (32 - width));
    }
    let high = 0;
    for (;;) {
      const ones = Math.clz32(~ahead());
      if (ones < 24) {
        high += ones;
        at += ones + 1;
        break;
      }
      high += 24;
      at += 24;
    }
    return high * (1 << width) + bits(width);
  };
  return {bits, rice};
};
