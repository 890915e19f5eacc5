import type {Reading} from '../model/reading.ts';
import {csvHeader, toCsv} from './csv.ts';
import {toHtml} from './html/page.ts';
import {toJson} from './json.ts';
import {toMarkdown} from './markdown.ts';
import type {Matches} from './matches.ts';
import {toReport} from './report.ts';

export type Format = 'json' | 'markdown' | 'csv' | 'report' | 'html';

/**
 * A reading in a format, as it is printed; `index` counts the articles of one run.
 *
 * CSV names its columns once; Markdown and reports of several articles are set apart by an empty line.
 */
export function print(reading: Reading, matches: Matches | null, format: Format, index: number, width: number): string {
  switch (format) {
    case 'json':
      return `${toJson(reading, matches)}\n`;
    case 'csv':
      return (index === 0 ? csvHeader() : '') + toCsv(reading);
    case 'markdown':
      return (index === 0 ? '' : '\n') + toMarkdown(reading, matches);
    case 'html':
      return toHtml(reading);
    case 'report':
      return (index === 0 ? '' : '\n') + toReport(reading, matches, width);
  }
}
