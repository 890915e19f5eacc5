/** A line on stderr that tells how far something is, and is gone when it is done. */
export interface ProgressLine {
  readonly show: (text: string) => void;
  readonly clear: () => void;
}

/** Writes to a terminal only that can take a line back: in a file or a pipe nobody watches, a dumb one would fill up. */
export function progressLine(
  stream: () => {readonly isTTY?: boolean; write(text: string): unknown},
  term: string | undefined,
): ProgressLine {
  let shown = '';
  return {
    show: text => {
      if (!stream().isTTY || term === 'dumb' || text === shown) return;
      stream().write(`\r\x1b[K${text}`);
      shown = text;
    },
    clear: () => {
      if (shown !== '') stream().write('\r\x1b[K');
      shown = '';
    },
  };
}
