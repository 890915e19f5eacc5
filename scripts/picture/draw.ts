import stringWidth from 'string-width';
import type {Cell, Shot} from './capture.ts';

const INK = '#e4e0d8';
const PAPER = '#1c1b1a';
const PALETTE = [
  ...['#2b2a28', '#e0705f', '#8fbf6f', '#d9b45f', '#7aa5d9', '#c08fd0', '#6fc0bd', '#cfcabf'],
  ...['#7d7a73', '#ff8f7d', '#aee08c', '#f4d37c', '#9cc4f5', '#dcaeec', '#8fdedb', '#ffffff'],
];
const [WIDE, HIGH, PAD] = [8.4, 17, 16];

/** A terminal's cells as an SVG: a rectangle where the paper is not the default one, a text for each run of one look. */
export function draw({columns, rows}: Shot, title: string): string {
  const width = columns * WIDE + 2 * PAD;
  const height = rows.length * HIGH + 2 * PAD;
  const body = rows.flatMap((cells, row) => runsOf(cells).map(run => drawRun(run, row))).filter(Boolean);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(title)}">
<title>${escapeXml(title)}</title>
<rect width="${width}" height="${height}" rx="8" fill="${PAPER}"/>
<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14" xml:space="preserve">
${body.join('\n')}
</g>
</svg>
`;
}

interface Run {
  readonly column: number;
  readonly columns: number;
  readonly text: string;
  readonly look: Cell;
}

/** Neighbouring cells of one look; blanks at its ends cost nothing and are kept for the paper only. */
function runsOf(cells: readonly Cell[]): readonly Run[] {
  const runs: {column: number; columns: number; text: string; look: Cell}[] = [];
  for (const [column, cell] of cells.entries()) {
    const last = runs.at(-1);
    if (last && lookOf(last.look) === lookOf(cell)) {
      last.columns++;
      if (cell.width > 0) last.text += cell.text;
    } else runs.push({column, columns: 1, text: cell.width > 0 ? cell.text : '', look: cell});
  }
  return runs;
}

const lookOf = ({ink, paper, bold, dim, italic, underline, inverse}: Cell): string =>
  JSON.stringify([ink, paper, bold, dim, italic, underline, inverse]);

function drawRun({column, columns, text, look}: Run, row: number): string {
  const [x, y] = [PAD + column * WIDE, PAD + row * HIGH];
  const colours = [colour(look.ink, INK), colour(look.paper, PAPER)] as const;
  const [ink, paper] = look.inverse ? [colours[1], colours[0]] : colours;
  const ground =
    paper === PAPER
      ? ''
      : `<rect x="${round(x)}" y="${y}" width="${round(columns * WIDE)}" height="${HIGH}" fill="${paper}"/>`;
  const attributes = [
    `fill="${ink}"`,
    look.bold ? 'font-weight="bold"' : '',
    look.dim ? 'opacity="0.65"' : '',
    look.italic ? 'font-style="italic"' : '',
    look.underline ? 'text-decoration="underline"' : '',
  ].filter(Boolean);
  // Each piece between wide blanks is set by itself and held to its columns, whatever font a browser has.
  const pieces = [...text.matchAll(/\S+(?: \S+)*/g)].map(
    ({0: piece, index}) =>
      `<text x="${round(x + stringWidth(text.slice(0, index)) * WIDE)}" y="${y + 13}" textLength="${round(stringWidth(piece) * WIDE)}" ${attributes.join(' ')}>${escapeXml(piece)}</text>`,
  );
  return ground + pieces.join('');
}

function colour(value: string | number, fallback: string): string {
  if (typeof value === 'string') return value === 'default' ? fallback : value;
  if (value < 16) return PALETTE[value]!;
  if (value >= 232) return `#${(8 + (value - 232) * 10).toString(16).padStart(2, '0').repeat(3)}`;
  const part = (step: number): string => (step === 0 ? 0 : 55 + step * 40).toString(16).padStart(2, '0');
  const cube = value - 16;
  return `#${part(Math.floor(cube / 36))}${part(Math.floor(cube / 6) % 6)}${part(cube % 6)}`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

const escapeXml = (text: string): string => text.replace(/[<>&"]/g, sign => `&#${sign.charCodeAt(0)};`);
