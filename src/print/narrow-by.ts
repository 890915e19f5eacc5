import type {Matches} from '../export/matches.ts';
import {narrow} from '../export/narrow.ts';
import type {Options} from '../flags/options.ts';
import type {Span} from '../model/annotation.ts';
import type {Reading} from '../model/reading.ts';
import {findSpeaker} from '../search/find-speaker.ts';
import {openSearch} from '../search/open-search.ts';

/** What `--speaker` and `--search` leave of a reading; that nobody is called so is a note and no error. */
export function narrowBy(
  whole: Reading,
  {speaker, search}: Pick<Options, 'speaker' | 'search'>,
): {readonly narrowed: Reading; readonly matches: Matches | null; readonly note: string | null} {
  const found = speaker === null ? null : findSpeaker(whole.annotations.speakers, speaker);
  const spoken = speaker === null ? whole : narrow(whole, quote => found !== null && quote.speaker === found.id);
  const note =
    speaker !== null && !found
      ? `nobody called “${speaker}” speaks in ${whole.article.input ?? 'the bundled article'}`
      : null;
  if (search === null) return {narrowed: spoken, matches: null, note};
  const result = openSearch(whole.article).find(search, spoken.annotations);
  const spans = result.matches.flatMap(match => match.spans);
  return {
    narrowed: narrow(spoken, quote => quote.spans.some(span => spans.some(hit => overlap(span, hit)))),
    matches: {query: result.query, note: result.note, spans},
    note,
  };
}

const overlap = (a: Span, b: Span): boolean => a.block === b.block && a.start < b.end && b.start < a.end;
