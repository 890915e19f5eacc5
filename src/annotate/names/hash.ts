/** FNV-1a over UTF-16 units, with the last bits stirred: the same text gives the same 32 bits on every machine. */
export const hashText = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return stir(hash);
};

/** Spreads every bit of `value` over all 32 (the end of MurmurHash3). */
export const stir = (value: number): number => {
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
};

/** One hash of two, in this order. */
export const join = (left: number, right: number): number =>
  stir(Math.imul(left, 0x9e3779b1) ^ Math.imul(right + 0x7f4a7c15, 0x85ebca77));
