import type {Format} from '../export/print.ts';
import type {COLOURS, THEMES} from './table.ts';

/** What the command line asks for. */
export interface Options {
  /** Files, URLs, `-`; empty for the bundled article or a pipe. */
  readonly inputs: readonly string[];
  readonly about: 'help' | 'version' | 'keys' | null;
  /** What is printed instead of opening the screen. */
  readonly format: Format | null;
  readonly speaker: string | null;
  readonly search: string | null;
  readonly at: string | null;
  readonly encoding: string | null;
  readonly userAgent: string | null;
  readonly theme: (typeof THEMES)[number];
  readonly color: (typeof COLOURS)[number];
  readonly ascii: boolean;
  readonly screenReader: boolean;
  readonly mouse: boolean;
}

/** What holds where nothing is said. */
export const DEFAULTS: Options = {
  inputs: [],
  about: null,
  format: null,
  speaker: null,
  search: null,
  at: null,
  encoding: null,
  userAgent: null,
  theme: 'terminal',
  color: 'auto',
  ascii: false,
  screenReader: false,
  mouse: false,
};
