import type {Reading} from '../model/reading.ts';
import {toCsv} from './csv.ts';
import {toHtml} from './html/page.ts';
import {toJson} from './json.ts';
import {toMarkdown} from './markdown.ts';
import type {Matches} from './matches.ts';
import {toReport} from './report.ts';

export type Format = 'json' | 'markdown' | 'csv' | 'report' | 'html';

/** A reading in a format, as it is printed; a CSV's rows without the line that names its columns. */
export function print(reading: Reading, matches: Matches | null, format: Format, width: number): string {
  switch (format) {
    case 'json':
      return `${toJson(reading, matches)}\n`;
    case 'csv':
      return toCsv(reading);
    case 'markdown':
      return toMarkdown(reading, matches);
    case 'html':
      return toHtml(reading);
    case 'report':
      return toReport(reading, matches, width);
  }
}
