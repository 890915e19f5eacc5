import type {Instruction} from './compile-pattern.ts';
import type {Edge} from './parse-pattern.ts';

/**
 * Finds every match of a program in a text, from left to right and without overlap; empty matches are left out.
 *
 * Backtracking that remembers: a step that failed at a place fails there again, so it is never tried twice and the time
 * is at most text × program, whatever the pattern. JavaScript's own engine needs minutes for `(a+)+$` and fifty a's.
 */
export function matchPattern(program: readonly Instruction[], text: string): readonly {start: number; end: number}[] {
  const found: {start: number; end: number}[] = [];
  const failed = new Uint8Array(Math.ceil(((text.length + 1) * program.length + 1) / 8));
  const starts = firstSigns(program);
  for (let start = 0; start < text.length; ) {
    const first = text.charCodeAt(start);
    const end = starts && first < 128 && starts[first] === 0 ? -1 : matchAt(program, text, start, failed);
    if (end > start) {
      found.push({start, end});
      // What led to the match did not fail; of the places still to be read it can only have touched its end.
      for (let step = 0; step < program.length; step++) {
        const bit = end * program.length + step;
        failed[bit >> 3]! &= ~(1 << (bit & 7));
      }
      start = end;
    } else start += text.codePointAt(start)! > 0xffff ? 2 : 1;
  }
  return found;
}

/** The end of the match that begins at `start`, or -1. */
function matchAt(program: readonly Instruction[], text: string, start: number, failed: Uint8Array): number {
  const steps = [0];
  const places = [start];
  while (steps.length > 0) {
    let step = steps.pop()!;
    let at = places.pop()!;
    for (;;) {
      const bit = at * program.length + step;
      if (failed[bit >> 3]! & (1 << (bit & 7))) break;
      failed[bit >> 3]! |= 1 << (bit & 7);
      const instruction = program[step]!;
      if (instruction.op === 'done') return at;
      if (instruction.op === 'either') {
        if (instruction.second !== instruction.first) {
          steps.push(instruction.second);
          places.push(at);
        }
        step = instruction.first;
      } else if (instruction.op === 'edge') {
        if (!isEdge(text, at, instruction.edge)) break;
        step++;
      } else {
        const sign = text.codePointAt(at);
        if (sign === undefined || !instruction.test(sign)) break;
        at += sign > 0xffff ? 2 : 1;
        step++;
      }
    }
  }
  return -1;
}

function isEdge(text: string, at: number, edge: Edge): boolean {
  if (edge === 'start') return at === 0;
  if (edge === 'end') return at === text.length;
  return (isWord(text, at - 1) !== isWord(text, at)) === (edge === 'word');
}

const isWord = (text: string, at: number): boolean => at >= 0 && at < text.length && /[\p{L}\p{N}_]/u.test(text[at]!);

/** Which ASCII signs a match can begin with, so that most places are passed by at a glance; null where any could. */
function firstSigns(program: readonly Instruction[]): Uint8Array | null {
  const signs = new Uint8Array(128);
  const seen = new Set<number>();
  const open = [0];
  while (open.length > 0) {
    const step = open.pop()!;
    if (seen.has(step)) continue;
    seen.add(step);
    const instruction = program[step]!;
    if (instruction.op === 'done') return null;
    if (instruction.op === 'edge') open.push(step + 1);
    else if (instruction.op === 'either') open.push(instruction.first, instruction.second);
    else for (let sign = 0; sign < 128; sign++) if (instruction.test(sign)) signs[sign] = 1;
  }
  return signs;
}
