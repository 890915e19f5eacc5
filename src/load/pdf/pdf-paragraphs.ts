import {joinLines} from '../layout/join-lines.ts';
import type {Line} from './page-lines.ts';

/** A paragraph and the size of its type, in points. */
export interface PdfParagraph {
  readonly text: string;
  readonly size: number;
}

/**
 * Joins lines to paragraphs, over page ends too; running heads and page numbers are left out.
 *
 * A new paragraph begins where the type size changes, behind a gap wider than the usual, at an indent, and behind a short
 * line that ends a sentence.
 */
export function pdfParagraphs(pages: readonly (readonly Line[])[]): PdfParagraph[] {
  const running = runningHeads(pages);
  const lines = pages.flatMap(page => page.filter(line => !running.has(shape(line)) && !/^\d{1,4}$/.test(line.text)));
  const usual = median(
    lines
      .slice(1)
      .map((line, i) => lines[i]!.y - line.y)
      .filter(gap => gap > 0),
  );
  const right = lines.reduce((most, line) => Math.max(most, line.end), 0);
  const groups: Line[][] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (!before || startsParagraph(line, before, usual, right)) groups.push([line]);
    else groups.at(-1)!.push(line);
  }
  return groups
    .map(group => ({
      text: joinLines(
        group.map(line => line.text),
        {typeset: true},
      ),
      size: group[0]!.size,
    }))
    .filter(({text}) => text !== '');
}

function startsParagraph(line: Line, before: Line, usual: number, right: number): boolean {
  const gap = before.y - line.y;
  if (Math.abs(line.size - before.size) > 0.15 * before.size) return true;
  const sentenceEnds = /[.!?:”"’']$/.test(before.text);
  // Upwards is the next column or page: there the text goes on unless a sentence has ended.
  if (gap < 0) return sentenceEnds;
  if (usual > 0 && gap > 1.4 * usual) return true;
  if (line.x > before.x + 0.8 * line.size && line.x < before.x + 5 * line.size && sentenceEnds) return true;
  return sentenceEnds && before.end < right - 0.2 * (right - before.x) && /^[“‘"'(]?\p{Lu}/u.test(line.text);
}

/** Lines that stand at the top or bottom of at least three pages, whatever number is in them. */
function runningHeads(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const edges = new Set([page[0], page.at(-1)].filter(line => line !== undefined).map(shape));
    for (const edge of edges) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 3).map(([edge]) => edge));
}

const shape = (line: Line): string => `${Math.round(line.y)} ${line.text.replace(/\d+/g, '#')}`;

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
