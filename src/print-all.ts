import {explore} from './explore.ts';
import type {Matches} from './export/matches.ts';
import {narrow} from './export/narrow.ts';
import {type Format, print} from './export/print.ts';
import type {Options} from './flags/options.ts';
import {LoadError} from './load/load-error.ts';
import type {Span} from './model/annotation.ts';
import type {Reading} from './model/reading.ts';
import {findSpeaker} from './search/find-speaker.ts';
import {openSearch} from './search/open-search.ts';

/** Where the print modes write, and what they must know of it. */
export interface Printer {
  readonly out: (text: string) => void;
  readonly err: (line: string) => void;
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number;
}

/**
 * Prints every input in the order of the arguments; gives the exit code.
 *
 * One that cannot be read is told on stderr and does not stop the others: 1 at the end.
 */
export async function printAll(
  inputs: readonly (string | null)[],
  format: Format,
  options: Options,
  printer: Printer,
): Promise<number> {
  let printed = 0;
  let code = 0;
  for (const input of inputs) {
    try {
      for await (const whole of explore({input, encoding: options.encoding})) {
        const {reading, matches} = narrowed(whole, options, printer);
        printer.out(print(reading, matches, format, printed++, printer.width));
      }
    } catch (error) {
      if (!(error instanceof LoadError)) throw error;
      printer.err(error.message);
      code = error.exitCode;
    }
  }
  return code;
}

/** What `--speaker` and `--search` leave; that nothing is left is told on stderr and is no error. */
function narrowed(
  whole: Reading,
  {speaker, search}: Options,
  {err}: Printer,
): {reading: Reading; matches: Matches | null} {
  let reading = whole;
  if (speaker !== null) {
    const found = findSpeaker(whole.annotations.speakers, speaker);
    if (!found) err(`nobody called “${speaker}” speaks in ${whole.article.input ?? 'the bundled article'}`);
    reading = narrow(whole, quote => found !== null && quote.speaker === found.id);
  }
  if (search === null) return {reading, matches: null};
  const {query, note, matches} = openSearch(whole.article).find(search, reading.annotations);
  const spans = matches.flatMap(match => match.spans);
  return {
    reading: narrow(reading, quote => quote.spans.some(span => spans.some(hit => overlap(span, hit)))),
    matches: {query, note, spans},
  };
}

const overlap = (a: Span, b: Span): boolean => a.block === b.block && a.start < b.end && b.start < a.end;
