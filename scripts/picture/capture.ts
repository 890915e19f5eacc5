import {spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';

/** One cell of a terminal as it is seen. */
export interface Cell {
  readonly text: string;
  /** Columns it takes: 2 for wide signs, 0 for the half behind one. */
  readonly width: number;
  /** `default`, an index into the palette, or `#rrggbb`. */
  readonly ink: string | number;
  readonly paper: string | number;
  readonly bold: boolean;
  readonly dim: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly inverse: boolean;
}

export interface Shot {
  readonly columns: number;
  readonly rows: readonly (readonly Cell[])[];
}

/** Starts a command in a terminal, types keys, each when the screen is quiet, and takes what is seen at the end. */
export async function capture(
  command: readonly string[],
  keys: readonly string[],
  {columns, rows}: {readonly columns: number; readonly rows: number},
): Promise<Shot> {
  const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
  const {CI: _, NO_COLOR: __, ...env} = process.env;
  const child = spawn(command[0]!, command.slice(1), {
    cols: columns,
    rows,
    name: 'xterm-256color',
    env: {...env, TERM: 'xterm-256color', COLORTERM: 'truecolor'} as Record<string, string>,
  });
  let lastAt = performance.now();
  child.onData(data => {
    lastAt = performance.now();
    terminal.write(data);
  });
  terminal.onData(data => child.write(data));
  const quiet = async (milliseconds: number): Promise<void> => {
    for (let left = milliseconds; left > 0; left = lastAt + milliseconds - performance.now())
      await new Promise(resolve => setTimeout(resolve, left));
  };
  await quiet(2500);
  for (const key of keys) {
    child.write(key);
    await quiet(500);
  }
  await new Promise<void>(resolve => terminal.write('', resolve));
  const shot = {columns, rows: Array.from({length: rows}, (_, row) => rowOf(terminal, row, columns))};
  child.kill('SIGTERM');
  return shot;
}

function rowOf(terminal: InstanceType<typeof xterm.Terminal>, row: number, columns: number): readonly Cell[] {
  const line = terminal.buffer.active.getLine(terminal.buffer.active.viewportY + row);
  return Array.from({length: columns}, (_, column): Cell => {
    const cell = line?.getCell(column);
    return {
      text: cell?.getChars() || ' ',
      width: cell?.getWidth() ?? 1,
      ink: !cell || cell.isFgDefault() ? 'default' : cell.isFgRGB() ? hex(cell.getFgColor()) : cell.getFgColor(),
      paper: !cell || cell.isBgDefault() ? 'default' : cell.isBgRGB() ? hex(cell.getBgColor()) : cell.getBgColor(),
      bold: Boolean(cell?.isBold()),
      dim: Boolean(cell?.isDim()),
      italic: Boolean(cell?.isItalic()),
      underline: Boolean(cell?.isUnderline()),
      inverse: Boolean(cell?.isInverse()),
    };
  });
}

const hex = (colour: number): string => `#${colour.toString(16).padStart(6, '0')}`;
