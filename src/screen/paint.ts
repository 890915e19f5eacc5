/** Writes whole rows to their places, those that changed only; the cursor ends on the last row, where Ink expects it. */
export function paintRows(before: readonly string[] | null, rows: readonly string[]): string {
  let out = '';
  for (const [index, row] of rows.entries())
    if (before?.[index] !== row) out += `\x1b[${index + 1};1H\x1b[0m${row}\x1b[K`;
  return out && `\x1b[?2026h${out}\x1b[${rows.length};1H\x1b[?2026l`;
}
