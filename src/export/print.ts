import type {Reading} from '../model/reading.ts';
import {toCsv} from './csv.ts';
import type {Extras} from './extras.ts';
import {toHtml} from './html/page.ts';
import {toJson} from './json.ts';
import {toMarkdown} from './markdown.ts';
import {toReport} from './report.ts';

export type Format = 'json' | 'markdown' | 'csv' | 'report' | 'html';

/** A reading in a format, as it is printed; a CSV's rows without the line that names its columns. */
export function print(reading: Reading, extras: Extras, format: Format, width: number): string {
  switch (format) {
    case 'json':
      return `${toJson(reading, extras)}\n`;
    case 'csv':
      return toCsv(reading, extras);
    case 'markdown':
      return toMarkdown(reading, extras);
    case 'html':
      return toHtml(reading, extras);
    case 'report':
      return toReport(reading, extras, width);
  }
}
