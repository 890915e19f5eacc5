import type {Mark} from '../desk/desk.ts';
import type {Extras} from '../export/extras.ts';
import {narrow, narrowMarks} from '../export/narrow.ts';
import type {Options} from '../flags/options.ts';
import type {Quote, Span} from '../model/annotation.ts';
import type {Reading} from '../model/reading.ts';
import {findSpeaker} from '../search/find-speaker.ts';
import {openSearch} from '../search/open-search.ts';

/** What is left of a reading, what was found in it, and what is to be told of that. */
export interface Narrowed extends Extras {
  readonly reading: Reading;
  readonly note: string | null;
}

/** What `--speaker` and `--search` leave of a reading and its notes; that nobody is called so is a note and no error. */
export function narrowBy(
  whole: Reading,
  marks: readonly Mark[],
  {speaker, search}: Pick<Options, 'speaker' | 'search'>,
): Narrowed {
  if (speaker === null && search === null) return {reading: whole, marks, matches: null, isWhole: true, note: null};
  const found = speaker === null ? null : findSpeaker(whole.annotations.speakers, speaker);
  const isTheirs = (quote: Quote): boolean => speaker === null || (found !== null && quote.speaker === found.id);
  const note =
    speaker !== null && !found
      ? `nobody called “${speaker}” speaks in ${whole.article.input ?? 'the bundled article'}`
      : null;
  const spoken = narrow(whole, isTheirs);
  if (search === null)
    return {reading: spoken, marks: narrowMarks(whole, marks, isTheirs), matches: null, isWhole: false, note};
  const result = openSearch(whole.article).find(search, spoken.annotations);
  const spans = result.matches.flatMap(match => match.spans);
  const passes = (quote: Quote): boolean =>
    isTheirs(quote) && quote.spans.some(span => spans.some(hit => overlap(span, hit)));
  return {
    reading: narrow(whole, passes),
    marks: narrowMarks(whole, marks, passes, speaker === null ? spans : []),
    matches: {query: result.query, note: result.note, spans},
    isWhole: false,
    note,
  };
}

const overlap = (a: Span, b: Span): boolean => a.block === b.block && a.start < b.end && b.start < a.end;
