import {parseAt} from '../desk/parse-at.ts';

/** One flag of the command line; the rows write `--help`, the man page, the completions and the README's table. */
export interface Flag {
  readonly name: string;
  readonly short?: string;
  /** What stands for its value in the help, `NAME`; null for a flag that is only there or not. */
  readonly value: string | null;
  /** The only values it takes. */
  readonly choices?: readonly string[];
  /** Whether a value can be meant, where its choices are too many to list. */
  readonly takes?: (value: string) => boolean;
  /** On unless it is said with `no-` before it; the help shows that form. */
  readonly on?: true;
  readonly group: Group;
  readonly help: string;
}

export type Group = 'Print, and open no screen' | 'Narrow what is shown or printed' | 'Read' | 'The screen' | 'About';

export const COLOURS = ['auto', 'always', 'never'] as const;
export const THEMES = ['terminal', 'dark', 'light', 'contrast', 'none'] as const;

export const FLAGS = [
  row(
    'json',
    null,
    'Print, and open no screen',
    'everything that was found, as JSON; several articles print one line each',
  ),
  row('markdown', null, 'Print, and open no screen', 'who said what, as Markdown'),
  row('csv', null, 'Print, and open no screen', 'one row for each quotation, as CSV'),
  row('report', null, 'Print, and open no screen', 'a plain report; also what is printed where there is no terminal'),
  row('html', null, 'Print, and open no screen', 'one page for a browser, with the speakers’ timeline'),
  row('patch', null, 'Print, and open no screen', 'the corrections kept of the article, for --corrections to apply'),
  row('speaker', 'NAME', 'Narrow what is shown or printed', 'everything this speaker said; part of a name will do'),
  row('search', 'TEXT', 'Narrow what is shown or printed', 'what matches these words, close spellings included'),
  {
    ...row('at', 'PLACE', 'The screen', 'open at a paragraph or quotation: ¶12, 12 or quote:7'),
    takes: (value: string) => parseAt(value) !== null,
  },
  {
    ...row('encoding', 'NAME', 'Read', 'read the text in this encoding, whatever it says of itself'),
    takes: isEncoding,
  },
  row('user-agent', 'TEXT', 'Read', 'what to call oneself when fetching a page of the web'),
  row('corrections', 'FILE', 'Read', 'apply the corrections of this file, which --patch printed'),
  {...row('state', null, 'Read', 'neither read nor keep places, marks and corrections'), on: true},
  {...row('theme', 'NAME', 'The screen', 'colours: terminal, dark, light, contrast or none'), choices: THEMES},
  {
    ...row('color', 'WHEN', 'The screen', 'auto, always or never; goes before NO_COLOR and FORCE_COLOR'),
    choices: COLOURS,
  },
  row('ascii', null, 'The screen', 'draw with ASCII characters only'),
  row('screen-reader', null, 'The screen', 'one line after another, in words, without boxes'),
  row('mouse', null, 'The screen', 'start with the mouse on'),
  row('keys', null, 'About', 'list the keys and leave'),
  row('forget', null, 'About', 'list what is kept of the files named, or of all, and clear it'),
  {...row('help', null, 'About', 'show this help and leave'), short: 'h'},
  {...row('version', null, 'About', 'show the version and leave'), short: 'v'},
] as const satisfies readonly Flag[];

function row<const Name extends string>(name: Name, value: string | null, group: Group, help: string) {
  return {name, value, group, help};
}

/** Whether a label names an encoding that Node can decode. */
function isEncoding(label: string): boolean {
  try {
    return Boolean(new TextDecoder(label.trim()));
  } catch {
    return false;
  }
}
