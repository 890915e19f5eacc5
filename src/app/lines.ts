import type {Block} from '../model/article.ts';
import type {Place} from '../model/place.ts';
import {pieceEnd, pieceStart, wrap} from './wrap.ts';

/**
 * One line of the text as it is wrapped at some width: `blocks[block].text.slice(start, end)`, blanks at its end included.
 *
 * The blank line after a block is a line too: it begins and ends one behind the block's last unit.
 */
export interface Line {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

interface Wrapped {
  width: number;
  /** From where a piece begins to where its lines do, relative to the piece. */
  pieces: Map<number, readonly number[]>;
}

/** Wrapping is kept as long as a block is shown at one width; another width replaces it. */
const wrapped = new WeakMap<Block, Wrapped>();

function startsIn(block: Block, width: number, piece: number): readonly number[] {
  let kept = wrapped.get(block);
  if (kept?.width !== width) {
    kept = {width, pieces: new Map()};
    wrapped.set(block, kept);
  }
  let starts = kept.pieces.get(piece);
  if (!starts) {
    starts = wrap(block.text.slice(piece, pieceEnd(block.text, piece)), width);
    kept.pieces.set(piece, starts);
  }
  return starts;
}

/** The last index whose start is not behind `offset`. */
function indexOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

const lineOf = (block: number, text: string, piece: number, starts: readonly number[], index: number): Line => ({
  block,
  start: piece + starts[index]!,
  end: index + 1 < starts.length ? piece + starts[index + 1]! : pieceEnd(text, piece),
});

/** Whether the line is the blank one after its block. */
export const isGap = (line: Line, blocks: readonly Block[]): boolean => line.start > blocks[line.block]!.text.length;

/** Lines of code and the items of a list stand close together; everything else is set apart by a blank line. */
function hasGapAfter(blocks: readonly Block[], block: number): boolean {
  const next = blocks[block + 1];
  if (!next) return false;
  const kind = blocks[block]!.kind;
  return !(kind === next.kind && (kind === 'code' || kind === 'list-item'));
}

const gapAfter = (blocks: readonly Block[], block: number): Line => {
  const behind = blocks[block]!.text.length + 1;
  return {block, start: behind, end: behind};
};

/** The line that shows a place; a place out of the text is brought back into it. */
export function lineAt(blocks: readonly Block[], place: Place, width: number): Line {
  const block = Math.max(0, Math.min(blocks.length - 1, place.block));
  const text = blocks[block]!.text;
  if (place.offset > text.length && hasGapAfter(blocks, block)) return gapAfter(blocks, block);
  const offset = Math.max(0, Math.min(place.offset, text.length - 1));
  const piece = pieceStart(text, offset);
  const starts = startsIn(blocks[block]!, width, piece);
  return lineOf(block, text, piece, starts, indexOf(starts, offset - piece));
}

/** The line below; null at the end of the text. */
export function lineBelow(blocks: readonly Block[], line: Line, width: number): Line | null {
  const text = blocks[line.block]!.text;
  if (line.end < text.length) return lineAt(blocks, {block: line.block, offset: line.end}, width);
  if (line.start <= text.length && hasGapAfter(blocks, line.block)) return gapAfter(blocks, line.block);
  return line.block + 1 < blocks.length ? lineAt(blocks, {block: line.block + 1, offset: 0}, width) : null;
}

/** The line above; null at the top of the text. */
export function lineAbove(blocks: readonly Block[], line: Line, width: number): Line | null {
  const text = blocks[line.block]!.text;
  if (line.start > text.length) return lineAt(blocks, {block: line.block, offset: text.length}, width);
  if (line.start > 0) return lineAt(blocks, {block: line.block, offset: line.start - 1}, width);
  if (line.block === 0) return null;
  if (hasGapAfter(blocks, line.block - 1)) return gapAfter(blocks, line.block - 1);
  return lineAt(blocks, {block: line.block - 1, offset: blocks[line.block - 1]!.text.length}, width);
}

/** The place a line begins at. */
export const placeOf = (line: Line): Place => ({block: line.block, offset: line.start});

/** Goes `count` lines down, or up where it is negative, over lines of text only. */
export function lineAway(blocks: readonly Block[], from: Line, count: number, width: number): Line {
  let line = from;
  let left = Math.abs(count);
  const step = count < 0 ? lineAbove : lineBelow;
  for (let next = step(blocks, line, width); left > 0 && next; next = step(blocks, next, width)) {
    if (isGap(next, blocks)) continue;
    line = next;
    left--;
  }
  return line;
}
