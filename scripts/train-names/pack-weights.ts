import {LABELS} from '../../src/annotate/names/labels.ts';
import {riceWidth, writeBits} from './bit-writer.ts';
import type {Learned} from './learn.ts';

/** Packs what was learned as `openWeights` reads it, in whole steps; what is less than `least` of them is left out. */
export const packWeights = ({weights, pairs}: Learned, keys: Uint32Array, step: number, least: number): Uint8Array => {
  const quantised = new Int8Array(weights.length);
  const rows: number[] = [];
  let sum = 0;
  let count = 0;
  for (let row = 0; row < keys.length; row++) {
    let any = false;
    for (let label = 0; label < LABELS; label++) {
      const exact = weights[row * LABELS + label]! / step;
      if (Math.abs(exact) < least) continue;
      const value = Math.max(-127, Math.min(127, Math.round(exact)));
      if (value === 0) continue;
      quantised[row * LABELS + label] = value;
      sum += 2 * Math.abs(value);
      count++;
      any = true;
    }
    if (any) rows.push(row);
  }
  const writer = writeBits();
  const gapWidth = riceWidth(2 ** 26 / (rows.length + 1));
  const valueWidth = riceWidth(sum / Math.max(1, count));
  writer.bits(rows.length, 24);
  writer.bits(gapWidth, 5);
  writer.bits(valueWidth, 5);
  rows.forEach((row, i) => {
    writer.rice(keys[row]! - (i === 0 ? 0 : keys[rows[i - 1]!]!), gapWidth);
    let labels = 0;
    for (let label = 0; label < LABELS; label++) if (quantised[row * LABELS + label] !== 0) labels |= 1 << label;
    writer.bits(labels, LABELS);
    for (let label = 0; label < LABELS; label++) {
      const value = quantised[row * LABELS + label]!;
      if (value !== 0) writer.rice(value > 0 ? value * 2 : -value * 2 - 1, valueWidth);
    }
  });
  const body = writer.bytes();
  const head = new DataView(new ArrayBuffer(4 + 2 * pairs.length));
  head.setFloat32(0, step);
  pairs.forEach((pair, i) => {
    head.setInt16(4 + 2 * i, Math.round(pair / step));
  });
  const out = new Uint8Array(head.byteLength + body.length);
  out.set(new Uint8Array(head.buffer));
  out.set(body, head.byteLength);
  return out;
};
