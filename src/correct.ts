import {applyCorrections} from './desk/apply-corrections.ts';
import type {Correction} from './desk/correction.ts';
import {describeCorrection} from './desk/correction.ts';
import type {Mark} from './desk/desk.ts';
import {fittingPatches} from './desk/fitting-patches.ts';
import type {Patch} from './desk/patch.ts';
import type {Reading} from './model/reading.ts';
import {contentHash} from './store/content-hash.ts';
import type {Store} from './store/open-store.ts';

/** A reading with its reader's corrections in it. */
export interface CorrectedReading {
  readonly reading: Reading;
  readonly hash: string;
  readonly corrections: readonly Correction[];
  readonly marks: readonly Mark[];
  /** What the reader should know: a correction that meets nothing, a broken file set aside. */
  readonly notes: readonly string[];
}

/** Applies what is kept of an article, then what a file of corrections has for it. */
export function correct(
  {article, annotations}: Reading,
  store: Store | null,
  patches: readonly Patch[],
): CorrectedReading {
  const hash = contentHash(article);
  const {desk, note} = store?.read(hash) ?? {desk: null, note: null};
  const kept = desk?.corrections.map(({correction}) => correction) ?? [];
  const corrections = [...kept, ...fittingPatches(patches, article, hash)];
  const corrected = applyCorrections(article, annotations, corrections);
  return {
    reading: {article, annotations: corrected.annotations},
    hash,
    corrections,
    marks: desk?.marks ?? [],
    notes: [
      ...(note ? [note] : []),
      ...corrected.unmatched.map(one => `a correction meets nothing here: ${describeCorrection(one)}`),
    ],
  };
}
