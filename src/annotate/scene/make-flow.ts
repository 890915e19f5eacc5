import type {Passage, Token} from '../document.ts';
import type {Mark} from '../quotations/mark.ts';
import type {Tag} from '../tagger/tags.ts';
import type {Flow, Line} from './flow.ts';

/** A line whose quotations are still to be told. Most have none and share one list. */
type LineDraft = Omit<Line, 'marks'> & {marks: number[]};
const NO_MARKS: number[] = [];

/** Lays the article out as one run of tokens. `marks` are the quotations that are speech, in order, none within another. */
export function makeFlow(
  passages: readonly Passage[],
  tags: readonly (readonly Tag[])[],
  marks: readonly Mark[],
): Flow {
  const base = new Int32Array(passages.length + 1);
  passages.forEach((passage, i) => {
    base[i + 1] = base[i]! + passage.tokens.length;
  });
  const size = base[passages.length]!;
  const tokens: Token[] = [];
  const flatTags: Tag[] = [];
  const block = new Int32Array(size);
  const inside = new Int32Array(size).fill(-1);
  const line = new Int32Array(size);
  const markFirst = new Int32Array(marks.length);
  const markLast = new Int32Array(marks.length);
  const lines: LineDraft[] = [];
  let next = 0;
  for (const [at, passage] of passages.entries()) {
    const from = base[at]!;
    const mine: number[] = [];
    for (; next < marks.length && marks[next]!.block === at; next++) mine.push(next);
    let m = 0;
    block.fill(at, from, base[at + 1]);
    for (let i = 0; i < passage.tokens.length; i++) {
      const token = passage.tokens[i]!;
      tokens.push(token);
      flatTags.push(tags[at]![i]!);
      while (m < mine.length && token.start >= marks[mine[m]!]!.outerEnd) m++;
      const mark = mine[m];
      if (mark === undefined || token.end <= marks[mark]!.outerStart) continue;
      if (inside[from + i - 1] !== mark || markLast[mark] !== from + i) markFirst[mark] = from + i;
      inside[from + i] = mark;
      markLast[mark] = from + i + 1;
    }
    cutLines(passage, from, tokens, inside, lines);
  }
  for (let i = 0; i < lines.length; i++) line.fill(i, lines[i]!.first, lines[i]!.last);
  for (let m = 0; m < marks.length; m++) {
    const l = lines[line[markFirst[m]!]!]!;
    if (l.marks === NO_MARKS) l.marks = [m];
    else l.marks.push(m);
  }
  return {passages, tokens, tags: flatTags, block, base, marks, inside, markFirst, markLast, lines, line};
}

/** Sentences whose border lies within a quotation are one line. */
function cutLines(
  passage: Passage,
  from: number,
  tokens: readonly Token[],
  inside: Int32Array,
  lines: LineDraft[],
): void {
  let first = from;
  for (const [i, sentence] of passage.sentences.entries()) {
    const last = from + sentence.last;
    const within = i < passage.sentences.length - 1 && inside[last - 1]! >= 0 && inside[last - 1] === inside[last];
    if (within) continue;
    lines.push({block: passage.block, first, last, marks: NO_MARKS, bare: isBare(tokens, inside, first, last)});
    first = last;
  }
}

function isBare(tokens: readonly Token[], inside: Int32Array, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (inside[i]! < 0 && /[\p{L}\p{N}]/u.test(tokens[i]!.text)) return false;
  return true;
}
