import type {Span} from '../model/annotation.ts';

/** A quotation as a correction remembers it: where it stood and what it said, so that it is found again if one changes. */
export interface QuoteKey {
  readonly spans: readonly Span[];
  readonly text: string;
}

/**
 * One thing a reader put right. Speakers go by name and not by id, for another version of the engine numbers them anew.
 *
 * - `speaker`: these words are somebody else's; null says that the text does not tell.
 * - `strike`: this is no quotation.
 * - `merge`: two names are one speaker's.
 * - `split`: a name that was merged into a speaker is somebody else's.
 */
export type Correction =
  | {readonly what: 'speaker'; readonly quote: QuoteKey; readonly speaker: string | null}
  | {readonly what: 'strike'; readonly quote: QuoteKey}
  | {readonly what: 'merge'; readonly from: string; readonly into: string}
  | {readonly what: 'split'; readonly alias: string; readonly from: string};

/** What a correction does, in a reader's words. */
export function describeCorrection(correction: Correction): string {
  switch (correction.what) {
    case 'speaker':
      return `“${shortened(correction.quote.text)}” was said by ${correction.speaker ?? 'nobody named'}`;
    case 'strike':
      return `“${shortened(correction.quote.text)}” is no quotation`;
    case 'merge':
      return `${correction.from} is ${correction.into}`;
    case 'split':
      return `${correction.alias} is not ${correction.from}`;
  }
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
