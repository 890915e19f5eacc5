/**
 * Lets Ink take a screen of whole rows for what it is.
 *
 * For each frame Ink cuts every row into cells, lays them into a grid and puts them together again, for boxes may lie over
 * one another. Ours never do: each text is a row of its own, from the left edge to the right. Where all of a frame is like
 * that its rows are the frame, at a tenth of the price; where anything is not, Ink goes its own way.
 */
export const inkRows = {
  name: 'ink-rows',
  transform: (code: string, id: string): string | null => {
    const file = /ink[\\/]build[\\/]([\w-]+)\.js$/.exec(id)?.[1];
    const changes = file === undefined ? undefined : CHANGES[file];
    return (
      changes?.reduce((changed, [from, to]) => {
        if (!changed.includes(from)) throw new Error(`Ink no longer has “${from}”`);
        return changed.replace(from, () => to);
      }, code) ?? null
    );
  },
};

/** Signs of one column each that join with nothing: the same as `simple` in `src/app/width.ts`. */
const SIMPLE = String.raw`\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2500-\u25fc`;

const CHANGES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  output: [
    [
      'export default class Output {',
      `let remembered;
function wholeRows({operations, width, height}, caches) {
  if (operations.length !== height) return null;
  const rows = [];
  for (const {type, x, y, text, transformers} of operations) {
    if (type !== 'write' || x !== 0 || y !== rows.length || text.includes('\\n') || caches.getStringWidth(text) > width) return null;
    let row = text;
    for (const transformer of transformers) row = transformer(row, 0);
    rows.push(row.trimEnd());
  }
  return {output: rows.join('\\n'), height};
}
export default class Output {`,
    ],
    [
      'caches = new OutputCaches();',
      'caches = (remembered = remembered?.styledChars.size < 4000 && remembered.widths.size < 4000 ? remembered : new OutputCaches());',
    ],
    [
      '    get() {\n',
      '    get() {\n        const rows = wholeRows(this, this.caches);\n        if (rows) return rows;\n',
    ],
  ],
  // What is left of a text when its styles are taken out is plain signs: there is nothing in it to be made harmless.
  'squash-text-nodes': [
    ['const squashTextNodes =', `const harmless = /^(?:[${SIMPLE}]|\\x1b\\[[\\d;]*m)*$/;\nconst squashTextNodes =`],
    ['    text = sanitizeAnsi(', '    if (harmless.test(text)) return text;\n    text = sanitizeAnsi('],
  ],
  // Quotation marks and the lines of boxes are counted as quickly as letters.
  'line-update': [['const printableAscii = /^[ -~]*$/u;', `const printableAscii = /^[${SIMPLE}]*$/;`]],
};
