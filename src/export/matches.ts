import type {Span} from '../model/annotation.ts';
import type {Article} from '../model/article.ts';
import {harmless} from './harmless.ts';

/** What a search found, where an export is narrowed by one. */
export interface Matches {
  readonly query: string;
  /** What the reader should know: “no ‘maintenence’; showing ‘maintenance’ 2”. */
  readonly note: string | null;
  readonly spans: readonly Span[];
}

/** “3 matches of “harbour””, and what is shown instead where nothing is spelt so. */
export const headingOf = ({query, note, spans}: Matches): string =>
  `${spans.length === 1 ? '1 match' : `${spans.length} matches`} of “${harmless(query)}”${note ? ` (${harmless(note)})` : ''}`;

/** A match with as many signs around it as asked for, cut between words. */
export function passageOf({blocks}: Article, {block, start, end}: Span, around: number): string {
  const text = blocks[block]?.text ?? '';
  const from = start <= around ? 0 : text.indexOf(' ', start - around) + 1 || start;
  const to = end + around >= text.length ? text.length : Math.max(end, text.lastIndexOf(' ', end + around));
  return harmless(`${from > 0 ? '…' : ''}${text.slice(Math.min(from, start), to)}${to < text.length ? '…' : ''}`);
}
