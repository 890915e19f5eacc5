import {readFileSync} from 'node:fs';
import {type CorrectedReading, correct} from './correct.ts';
import {type Patch, patchOf, readPatches, writePatch} from './desk/patch.ts';
import {explore} from './explore.ts';
import type {Matches} from './export/matches.ts';
import {narrow} from './export/narrow.ts';
import {print} from './export/print.ts';
import type {Options} from './flags/options.ts';
import {LoadError} from './load/load-error.ts';
import type {Span} from './model/annotation.ts';
import type {Reading} from './model/reading.ts';
import {findSpeaker} from './search/find-speaker.ts';
import {openSearch} from './search/open-search.ts';
import type {Store} from './store/open-store.ts';

/** Where the print modes write, and what they must know of it. */
export interface Printer {
  readonly out: (text: string) => void;
  readonly err: (line: string) => void;
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number;
  /** What is kept of articles; null under `--no-state`. */
  readonly store: Store | null;
}

/**
 * Prints every input in the order of the arguments; gives the exit code.
 *
 * One that cannot be read is told on stderr and does not stop the others: 1 at the end.
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
  let printed = 0;
  let code = 0;
  for (const input of inputs) {
    try {
      for await (const reading of explore({input, encoding: options.encoding})) {
        const corrected = correct(reading, printer.store, patches);
        for (const note of corrected.notes) printer.err(note);
        printer.out(written(corrected, options, printer, printed++));
      }
    } catch (error) {
      if (!(error instanceof LoadError)) throw error;
      printer.err(error.message);
      code = error.exitCode;
    }
  }
  return code;
}

function written(
  {reading, hash, corrections}: CorrectedReading,
  options: Options,
  printer: Printer,
  index: number,
): string {
  if (options.format === 'patch') return writePatch(patchOf(reading.article, hash, corrections));
  const {narrowed, matches} = narrowedBy(reading, options, printer);
  return print(narrowed, matches, options.format ?? 'report', index, printer.width);
}

/** The patches of a file; a string instead is why they cannot be had. */
function readCorrections(path: string | null): readonly Patch[] | string {
  if (path === null) return [];
  try {
    const patches = readPatches(readFileSync(path, 'utf8'));
    return typeof patches === 'string' ? `${path}: ${patches}` : patches;
  } catch {
    return `cannot read the corrections in ${path}`;
  }
}

/** What `--speaker` and `--search` leave; that nothing is left is told on stderr and is no error. */
function narrowedBy(
  whole: Reading,
  {speaker, search}: Options,
  {err}: Printer,
): {readonly narrowed: Reading; readonly matches: Matches | null} {
  let narrowed = whole;
  if (speaker !== null) {
    const found = findSpeaker(whole.annotations.speakers, speaker);
    if (!found) err(`nobody called “${speaker}” speaks in ${whole.article.input ?? 'the bundled article'}`);
    narrowed = narrow(whole, quote => found !== null && quote.speaker === found.id);
  }
  if (search === null) return {narrowed, matches: null};
  const {query, note, matches} = openSearch(whole.article).find(search, narrowed.annotations);
  const spans = matches.flatMap(match => match.spans);
  return {
    narrowed: narrow(narrowed, quote => quote.spans.some(span => spans.some(hit => overlap(span, hit)))),
    matches: {query, note, spans},
  };
}

const overlap = (a: Span, b: Span): boolean => a.block === b.block && a.start < b.end && b.start < a.end;
