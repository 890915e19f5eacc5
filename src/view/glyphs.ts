/** The signs that carry meaning beside the text, with their stand-ins in ASCII. */
export interface Glyphs {
  readonly direct: string;
  readonly indirect: string;
  readonly cursor: string;
  readonly paragraph: string;
  readonly thumb: string;
  readonly tick: string;
  readonly rule: string;
  readonly here: string;
  readonly dot: string;
  readonly arrow: string;
  readonly close: string;
  readonly caret: string;
}

const FULL: Glyphs = {
  direct: '▌',
  indirect: '~',
  cursor: '▶',
  paragraph: '¶',
  thumb: '█',
  tick: '▪',
  rule: '─',
  here: '▲',
  dot: '·',
  arrow: '←',
  close: '≈',
  caret: '█',
};

const ASCII: Glyphs = {
  direct: '|',
  indirect: '~',
  cursor: '>',
  paragraph: '#',
  thumb: '#',
  tick: '*',
  rule: '-',
  here: '^',
  dot: '-',
  arrow: '<-',
  close: '~',
  caret: '_',
};

export const glyphsOf = ({ascii}: {readonly ascii: boolean}): Glyphs => (ascii ? ASCII : FULL);
