import type {CueMatch} from '../cues/open-cues.ts';
import type {Candidate, Form, Stretch} from './candidate.ts';
import {groupStart, type Source} from './find-source.ts';
import type {Line} from './line.ts';

/** A candidate of one cue; `rank` counts the subjects its sentence offers, the likeliest first. */
export const makeCandidate = (
  line: Line,
  {entry, first, last, head}: CueMatch,
  source: Source | null,
  form: Form,
  content: readonly Stretch[],
  open: Candidate['open'],
  rank = 0,
): Candidate => ({
  line,
  entry,
  cue: {first, last},
  head,
  group: source?.group ?? groupStart(line, head),
  source,
  form,
  content,
  open,
  rank,
});
