import type {Format} from '../export/print.ts';
import type {COLOURS, THEMES} from './table.ts';

/** What the command line asks for. */
export interface Options {
  /** Files, URLs, `-`; empty for the bundled article or a pipe. */
  readonly inputs: readonly string[];
  readonly about: 'help' | 'version' | 'keys' | 'forget' | null;
  /** What is printed instead of opening the screen. */
  readonly format: Format | 'patch' | null;
  readonly speaker: string | null;
  readonly search: string | null;
  readonly at: string | null;
  readonly encoding: string | null;
  readonly userAgent: string | null;
  /** The file of corrections to apply. */
  readonly corrections: string | null;
  readonly state: boolean;
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
  corrections: null,
  state: true,
  theme: 'terminal',
  color: 'auto',
  ascii: false,
  screenReader: false,
  mouse: false,
};
