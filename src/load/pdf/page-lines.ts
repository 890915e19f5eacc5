/** A piece of text as pdf.js gives it; `transform` holds the place of its baseline's start in the last two numbers. */
export interface Piece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** A line of a page; lengths are in points, y grows upwards. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly end: number;
  readonly size: number;
}

/**
 * Puts a page's pieces together to lines, in the order the file draws them: that is the order of reading in almost every
 * file, columns included. A gap of more than a third of the type size is a space; one of three sizes starts another line.
 */
export function pageLines(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  for (const piece of pieces) {
    if (piece.str === '') continue;
    const [x, y] = [piece.transform[4] ?? 0, piece.transform[5] ?? 0];
    const size = Math.hypot(piece.transform[2] ?? 0, piece.transform[3] ?? 0) || piece.height;
    const last = lines.at(-1);
    const gap = last ? x - last.end : 0;
    if (last && Math.abs(last.y - y) < 0.5 * size && gap > -size && gap < 3 * size) {
      const space = gap > 0.3 * size && !/\s$/.test(last.text) && !/^\s/.test(piece.str) ? ' ' : '';
      lines[lines.length - 1] = {
        ...last,
        text: last.text + space + piece.str,
        end: x + piece.width,
        size: Math.max(last.size, size),
      };
    } else if (piece.str.trim() !== '') lines.push({text: piece.str, x, y, end: x + piece.width, size});
  }
  return lines.map(line => ({...line, text: line.text.trim()}));
}
