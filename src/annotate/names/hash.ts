/**
 * FNV-1a over UTF-16 units, with the last bits stirred: the same text gives the same 32 bits on every machine.
 *
 * All hashes are signed: half of the unsigned ones are too large for V8's small integers, and each would be an object.
 */
export const hashText = (text: string): number => stir(hashOn(START, text));

export const START = 0x811c9dc5;
/** The hash of a text that goes on, before its last bits are stirred: `hashText('ab')` is `stir(hashOn(hashOn(START, 'a'), 'b'))`. */
export const hashOn = (hash: number, text: string): number => {
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
};

/** Spreads every bit of `value` over all 32 (the end of MurmurHash3). */
export const stir = (value: number): number => {
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
};

/** One hash of two, in this order. */
export const join = (left: number, right: number): number =>
  stir(Math.imul(left, 0x9e3779b1) ^ Math.imul(right + 0x7f4a7c15, 0x85ebca77));
