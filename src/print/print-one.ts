import {type CorrectedReading, correct} from '../correct.ts';
import {patchOf, writePatch} from '../desk/patch.ts';
import {explore} from '../explore.ts';
import {print} from '../export/print.ts';
import {LoadError} from '../load/load-error.ts';
import type {Progress} from '../load/web/read-body.ts';
import {openStore} from '../store/open-store.ts';
import type {Job, Printed} from './job.ts';
import {narrowBy} from './narrow-by.ts';

/** Prints one input, article by article. One that cannot be read is told, not thrown. */
export async function* printOne(
  input: string | null,
  job: Job,
  onProgress?: (progress: Progress) => void,
): AsyncGenerator<Printed> {
  const {encoding, userAgent} = job.options;
  const store = job.stateFolder === null ? null : openStore(job.stateFolder);
  try {
    for await (const reading of explore({input, encoding, userAgent, ...(onProgress ? {onProgress} : {})})) {
      const corrected = correct(reading, store, job.patches);
      for (const text of corrected.notes) yield {type: 'note', text};
      yield* printed(corrected, job);
    }
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    yield {type: 'failed', text: error.message, code: error.exitCode};
  }
}

function* printed({reading, hash, corrections, marks}: CorrectedReading, {options, width}: Job): Generator<Printed> {
  if (options.format === 'patch') {
    yield {type: 'text', text: writePatch(patchOf(reading.article, hash, corrections))};
    return;
  }
  const narrowed = narrowBy(reading, marks, options);
  if (narrowed.note) yield {type: 'note', text: narrowed.note};
  yield {type: 'text', text: print(narrowed.reading, narrowed, options.format ?? 'report', width)};
}
