import {csvHeader} from '../export/csv.ts';
import type {Options} from '../flags/options.ts';
import type {Progress} from '../load/web/read-body.ts';
import type {Job, Printed} from './job.ts';
import {openPool} from './open-pool.ts';
import {printOne} from './print-one.ts';
import {readCorrections} from './read-corrections.ts';

/** Where the print modes write, and what they must know of it. */
export interface Printer extends Pick<Job, 'width' | 'stateFolder'> {
  readonly out: (text: string) => void;
  readonly err: (line: string) => void;
  /** Hears how many inputs are done. */
  readonly onProgress: (done: number, of: number) => void;
  /** Hears how much of a page has come, where the inputs are few. */
  readonly onLoading: (input: string, progress: Progress) => void;
}

/** So many files are worth starting workers for: each has to load the engine first. */
const MANY = 8;

/**
 * Prints every input in the order of the arguments; gives the exit code.
 *
 * One that cannot be read is told on stderr and does not stop the others: 1 at the end. Many inputs are annotated on all
 * cores; what is done too early waits, and only so much of it that memory stays flat.
 */
export async function printAll(
  inputs: readonly (string | null)[],
  options: Options,
  printer: Printer,
): Promise<number> {
  const patches = readCorrections(options.corrections);
  if (typeof patches === 'string') {
    printer.err(patches);
    return 1;
  }
  const job: Job = {options, patches, width: printer.width, stateFolder: printer.stateFolder};
  const pool = inputs.length < MANY || inputs.includes('-') ? null : openPool(inputs, job);
  let first = true;
  let code = 0;
  try {
    for (const [index, input] of inputs.entries()) {
      const onLoading = (progress: Progress): void => printer.onLoading(input ?? '', progress);
      for await (const printed of pool?.printed(index) ?? printOne(input, job, onLoading)) write(printed);
      if (pool) printer.onProgress(index + 1, inputs.length);
    }
  } finally {
    await pool?.close();
  }
  return code;

  function write(printed: Printed): void {
    if (printed.type !== 'text') printer.err(printed.text);
    if (printed.type === 'failed') code = printed.code;
    if (printed.type !== 'text') return;
    printer.out(before(options, first) + printed.text);
    first = false;
  }
}

/** CSV names its columns once; Markdown and reports of several articles are set apart by an empty line. */
function before({format}: Options, first: boolean): string {
  if (format === 'csv') return first ? csvHeader() : '';
  return first || (format !== null && format !== 'markdown' && format !== 'report') ? '' : '\n';
}
