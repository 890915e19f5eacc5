import type {Mark} from '../desk/desk.ts';
import type {Article} from '../model/article.ts';
import {harmless} from './harmless.ts';
import type {Matches} from './matches.ts';

/** What an export carries besides the reading itself. */
export interface Extras {
  /** What a search found, where one narrowed it. */
  readonly matches: Matches | null;
  /** The reader's marks and notes. */
  readonly marks: readonly Mark[];
  /** Whether it is all of an article, and not one speaker's or one search's part. */
  readonly isWhole: boolean;
}

export const NO_EXTRAS: Extras = {matches: null, marks: [], isWhole: true};

/** A mark's place and note as a line each: “¶4 a: ask her again — “Not a cent.””; marks in the article's order. */
export const noteLines = (marks: readonly Mark[]): readonly string[] =>
  [...marks]
    .sort((a, b) => a.place.block - b.place.block || a.place.offset - b.place.offset)
    .map(({place, letter, note, quote}) => {
      const head = `¶${place.block + 1}${letter ? ` ${letter}` : ''}`;
      const said = quote
        ? `${note ? ' —' : ':'} “${quote.text.length > 60 ? `${quote.text.slice(0, 59)}…` : quote.text}”`
        : '';
      return harmless(`${head}${note ? `: ${note}` : ''}${said}`);
    });

/** The command that opens the article at a paragraph, for a reader of the export; null where it came from a pipe. */
export function openingCommand({input}: Article): string | null {
  if (input === '-') return null;
  return `explore --at ¶N${input === null ? '' : ` ${quoted(harmless(input))}`}`;
}

const quoted = (path: string): string => (/^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`);
